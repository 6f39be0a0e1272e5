import { Fragment, type ReactNode } from 'react'
import { commandChunks } from '../../../lib/kubectl/command-chunks'

/** An option with its value stays on one line up to this length. */
const OPTION = /^-.{2,43}$/

/**
 * A command that breaks between its options and hangs by two characters. Hundreds of them stand on
 * the page, so it is written with few elements.
 */
export function CommandLine({ command }: Readonly<{ command: string }>) {
  return (
    <pre className="reference-command">
      {command.includes('\n')
        ? command
        : commandChunks(command).map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is known by its place alone
            <Fragment key={index}>
              {index > 0 && ' '}
              {OPTION.test(text) ? <span>{text}</span> : breakable(text)}
            </Fragment>
          ))}
    </pre>
  )
}

/** A long list breaks after its commas. */
function breakable(text: string): ReactNode {
  if (!/^[\w.,]{24,}$/.test(text)) return text
  return text.split(/(?<=,)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ))
}
