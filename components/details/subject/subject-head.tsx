import { Link2 } from 'lucide-react'
import type { Diagnostic } from '../../../lib/diagnostics/diagnostic'
import { NOTHING } from '../../../lib/selection/selection'
import { copyLink } from '../../actions/copy-link'
import { KindIcon } from '../../icons/kind-icon'
import { goToLine, goToProblems } from '../../state/go-to'
import type { Linkage } from '../../state/lights'
import { useExplorer } from '../../state/store'
import { counted } from '../../ui/counted'
import { FullButton } from '../../ui/full-button'
import { IconButton } from '../../ui/icon-button'
import { Key } from '../../ui/key'
import type { DetailsSubject } from './find-subject'
import { LineLinks } from './line-links'

interface SubjectHeadProps {
  readonly subject: DetailsSubject
  readonly linkage: Linkage
  readonly diagnostics: readonly Diagnostic[]
}

/** What is selected, where it comes from, and the way out. */
export function SubjectHead({ subject, linkage, diagnostics }: SubjectHeadProps) {
  const select = useExplorer((state) => state.select)
  const { id, kind } = subject.applied ?? subject.derived
  const { name, concept, derived } = subject
  const problems = diagnostics.filter(({ object }) => object === id).length

  return (
    <div className="relative shrink-0 border-b border-line py-1.75 pr-2 pl-4.5 before:absolute before:inset-y-0 before:left-0 before:w-1.25 before:bg-(--concept)">
      <div className="flex items-start gap-1.75">
        <h2 className="flex min-w-0 flex-wrap items-center gap-x-1.75 leading-5.5">
          <KindIcon kind={kind} size={16} />
          <span className="text-ink-2">{kind}</span>
          <b className="text-xl font-semibold break-all">{name}</b>
        </h2>
        <div className="ml-auto flex">
          <IconButton label="Copy link to this object" onClick={copyLink}>
            <Link2 size={15} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <FullButton pane="details" what="details" />
        </div>
      </div>
      <div className="mt-0.5 text-xs text-ink-3">
        {derived ? (
          <>
            made later by {derived.maker}, from{' '}
            <button
              type="button"
              className="text-ink underline underline-offset-3"
              onClick={() => select({ kind: 'node', id: derived.owner })}
            >
              {derived.owner.replace('/', ' ')}
            </button>
          </>
        ) : concept?.keySpan ? (
          <>
            from{' '}
            <button
              type="button"
              onClick={() => goToLine(concept.keySpan?.line ?? 1)}
              className="text-ink underline decoration-(--concept) decoration-2 underline-offset-3"
            >
              {concept.id}
            </button>
            <LineLinks lines={linkage.pinned.lines} />
          </>
        ) : (
          'of the app itself'
        )}
        {problems > 0 && (
          <button type="button" className="ml-2 text-error underline" onClick={goToProblems}>
            {counted(problems, 'problem')}
          </button>
        )}
        <button type="button" className="ml-1 whitespace-nowrap" onClick={() => select(NOTHING)}>
          · pinned <Key>Esc</Key>
        </button>
      </div>
    </div>
  )
}
