import { Fragment, type ReactNode } from 'react'
import { commandChunks } from '../../../lib/kubectl/command-chunks'

/** A chunk longer than this may break inside: a whole script in quotes has to. */
const WHOLE = 44

/**
 * A long list breaks after its commas, before it has to anywhere else: its option stays beside its
 * first item.
 */
function breakable(text: string): ReactNode[] {
  return text.split(/(?<=,)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <span className={part.length <= WHOLE ? 'whitespace-nowrap' : ''}>{part}</span>
    </Fragment>
  ))
}

/**
 * A command, broken between options and hanging by two characters. What varies from command to
 * command is in ink.
 */
export function CommandText({ command }: Readonly<{ command: string }>) {
  const lines = command.split('\n')
  return (
    <pre className="pl-3.25 -indent-3.25 font-mono text-xs leading-note break-words whitespace-pre-wrap text-ink-3">
      {lines.length > 1 ? (
        <span className="text-ink">{command}</span>
      ) : (
        commandChunks(command).map(({ text, quiet }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is known by its place alone
          <span key={index}>
            {index > 0 && ' '}
            <span
              className={`${quiet ? '' : 'text-ink'} ${text.length <= WHOLE ? 'inline-block indent-0 whitespace-nowrap' : ''}`}
            >
              {text.length <= WHOLE ? text : breakable(text)}
            </span>
          </span>
        ))
      )}
    </pre>
  )
}
