import { oneLine } from '../text/one-line'
import type { Command } from './command'
import { shellQuote } from './shell-quote'

/**
 * Commands as a text to paste into a shell. Each is headed by `: 'title'`, which does nothing: an
 * interactive zsh runs a line that begins with `#`.
 */
export function copiedCommands(
  commands: readonly Pick<Command, 'title' | 'command' | 'filled'>[],
): string {
  return commands
    .map(({ title, command, filled }) => `: ${shellQuote(oneLine(title))}\n${filled ?? command}\n`)
    .join('\n')
}
