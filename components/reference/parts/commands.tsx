import type { Command } from '../../../lib/kubectl/command'
import { CommandLine } from './command-line'
import { Prose } from './prose'

/**
 * Commands, each with what it answers and what a healthy answer is. The copy buttons wait for a
 * script.
 */
export function Commands({ commands }: Readonly<{ commands: readonly Command[] }>) {
  return (
    <ul className="reference-commands">
      {commands.map((command) => (
        <li key={command.node + command.title} data-command={command.command}>
          <p className="text-ink-2">
            {command.title}
            {command.mutates && <ChangesTag />}
          </p>
          <div className="min-w-0">
            <CommandLine command={command.command} />
            <CommandNotes command={command} />
          </div>
          <button type="button" className="reference-copy">
            Copy
          </button>
        </li>
      ))}
    </ul>
  )
}

export function CommandNotes({
  command: { healthy, needs, also },
}: Readonly<{ command: Command }>) {
  return (
    <>
      {healthy && (
        <p className="text-xs text-ink-3">
          <span className="text-ok">healthy</span> <Prose>{healthy}</Prose>
        </p>
      )}
      {needs && (
        <p className="text-xs text-ink-3">
          needs <Prose>{needs}</Prose>
        </p>
      )}
      {also && <p className="text-xs text-ink-3">also: {also}</p>}
    </>
  )
}

export function ChangesTag() {
  return (
    <span className="ml-1.5 inline-block rounded-xs border border-current px-1.25 text-2xs whitespace-nowrap text-warning">
      changes the cluster
    </span>
  )
}
