import { Fragment } from 'react'
import { commandChunks } from '../../details/commands/command-chunks'

/** A command that breaks between its options and hangs by two characters. Hundreds of them stand on the page, so it is written with few elements. */
export function CommandLine({ command }: Readonly<{ command: string }>) {
  return (
    <pre className="reference-command">
      {command.includes('\n')
        ? command
        : commandChunks(command).map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is known by its place alone
            <Fragment key={index}>
              {index > 0 && ' '}
              {/^-\w+ .{1,40}$/.test(text) ? <span>{text}</span> : text}
            </Fragment>
          ))}
    </pre>
  )
}
