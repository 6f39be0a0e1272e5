import { Link2 } from 'lucide-react'
import type { ThingSummary } from '../../../lib/overview/thing-summary'
import { NOTHING } from '../../../lib/selection/selection'
import { copyLink } from '../../actions/copy-link'
import { FamilyIcon } from '../../icons/family-icon'
import { goToLine } from '../../state/go-to'
import type { Linkage } from '../../state/lights'
import { useExplorer } from '../../state/store'
import type { View } from '../../state/use-exploration'
import { FullButton } from '../../ui/full-button'
import { IconButton } from '../../ui/icon-button'
import { Key } from '../../ui/key'
import { LineLinks } from '../subject/line-links'

interface ThingHeadProps {
  readonly summary: ThingSummary
  readonly view: View
  readonly linkage: Linkage
}

/** Which thing is selected, where it is written, and the way out. */
export function ThingHead({ summary: { thing }, view, linkage }: ThingHeadProps) {
  const select = useExplorer((state) => state.select)
  const { family, sort, name, more } = thing
  const written = view.exploration.concepts.find(({ id }) => id === thing.id)?.keySpan
  return (
    <div className="relative shrink-0 border-b border-line py-1.75 pr-2 pl-4.5 before:absolute before:inset-y-0 before:left-0 before:w-1.25 before:bg-(--concept)">
      <div className="flex items-start gap-1.75">
        <h2 className="flex min-w-0 flex-wrap items-center gap-x-1.75 leading-5.5">
          <FamilyIcon family={family} />
          <span className="text-ink-2">{sort}</span>
          <b className="text-xl font-semibold break-all">{name}</b>
        </h2>
        <div className="ml-auto flex">
          <IconButton label="Copy link to this thing" onClick={copyLink}>
            <Link2 size={15} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <FullButton pane="details" what="details" />
        </div>
      </div>
      <div className="mt-0.5 text-xs text-ink-3">
        {written ? (
          <>
            from{' '}
            <button
              type="button"
              onClick={() => goToLine(written.line)}
              className="text-ink underline decoration-(--concept) decoration-2 underline-offset-3"
            >
              {thing.id}
            </button>
            <LineLinks lines={linkage.pinned.lines} />
          </>
        ) : (
          more.join(', ') || 'a way into the app'
        )}
        <button type="button" className="ml-1 whitespace-nowrap" onClick={() => select(NOTHING)}>
          · pinned <Key>Esc</Key>
        </button>
      </div>
    </div>
  )
}
