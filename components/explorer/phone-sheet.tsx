import { Copy } from 'lucide-react'
import { commandsAbout } from '../../lib/kubectl/commands'
import { NOTHING, selectedObject } from '../../lib/selection/selection'
import { CommandText } from '../details/commands/command-text'
import { findSubject } from '../details/subject/find-subject'
import { LineLinks } from '../details/subject/line-links'
import { conceptHues } from '../icons/concept-hues'
import { KindIcon } from '../icons/kind-icon'
import { goToLine } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { Button } from '../ui/button'
import { copyAndTell } from '../ui/copy-text'

/**
 * On a phone: the first command for what is selected, within reach of the thumb, and the ways to
 * the rest.
 */
export function PhoneSheet({ view, linkage }: Readonly<{ view: View; linkage: Linkage }>) {
  const selection = useExplorer((state) => state.selection)
  const select = useExplorer((state) => state.select)
  const show = useLayout((state) => state.show)
  const id = selectedObject(selection)
  const subject = id === undefined ? undefined : findSubject(view.exploration, id)
  if (id === undefined || !subject) return null
  const { kind, concept } = subject.applied ?? subject.derived
  const commands = commandsAbout(id, view.exploration)
  const [first] = commands
  const line = subject.concept?.keySpan?.line

  return (
    <section
      aria-label="Selected"
      className={`${conceptHues(view.exploration.concepts)(concept)} relative shrink-0 bg-surface p-3 px-3.5 shadow-sheet`}
    >
      <button
        type="button"
        aria-label="Close"
        className="mx-auto -mt-3 mb-1 block h-5 w-24 py-2"
        onClick={() => select(NOTHING)}
      >
        <span className="mx-auto block h-1 w-9 rounded-xs bg-line-strong" />
      </button>
      <h2 className="flex flex-wrap items-center gap-x-2">
        <KindIcon kind={kind} size={18} />
        <span className="text-ink-2">{kind}</span>
        <b className="text-xl font-semibold break-all">{subject.name}</b>
      </h2>
      {line !== undefined && (
        <div className="mt-0.5 mb-2.5 text-sm leading-4.5 text-ink-3">
          from{' '}
          <button
            type="button"
            className="text-ink underline decoration-(--concept) decoration-2 underline-offset-3"
            onClick={() => goToLine(line)}
          >
            {concept}
          </button>
          <LineLinks lines={linkage.pinned.lines} />
        </div>
      )}
      {first && (
        <>
          <div className="mb-1 text-sm text-ink-2">{first.title}</div>
          <div className="mb-1.5 rounded-md border border-line-strong bg-sunken px-2.5 py-2.25 [&_pre]:text-sm">
            <CommandText command={first.filled ?? first.command} />
          </div>
          {first.healthy && (
            <div className="mb-2.5 text-sm text-ink-3">
              <span className="text-ok">healthy</span> {first.healthy}
            </div>
          )}
        </>
      )}
      <div className="grid grid-cols-[1fr_auto_auto] gap-2 [&>button]:h-11 [&>button]:justify-center [&>button]:px-3.5 [&>button]:text-base">
        {first && (
          <Button look="primary" onClick={() => copyAndTell(first.filled ?? first.command)}>
            <Copy size={16} strokeWidth={1.5} aria-hidden />
            Copy
          </Button>
        )}
        {commands.length > 1 && (
          <Button look="outlined" onClick={() => show({ tab: 'details', subjectTab: 'kubectl' })}>
            {commands.length - 1} more
          </Button>
        )}
        {subject.applied && (
          <Button look="outlined" onClick={() => show({ tab: 'details', subjectTab: 'yaml' })}>
            YAML
          </Button>
        )}
      </div>
    </section>
  )
}
