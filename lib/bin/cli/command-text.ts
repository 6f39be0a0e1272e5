import type { Command } from '../../kubectl/command'
import { oneLine } from '../../text/one-line'

/**
 * Commands as a shell script that is read, not run: each node a heading, each command under what it
 * answers.
 */
export function commandText(commands: readonly Command[]): string {
  const lines: string[] = []
  let node: string | undefined
  for (const { node: next, title, command, mutates, healthy } of commands) {
    if (next !== node) lines.push(`${lines.length > 0 ? '\n' : ''}## ${oneLine(next)}`)
    node = next
    lines.push(`# ${oneLine(title)}${mutates ? ' (changes the cluster)' : ''}`, command)
    if (healthy !== undefined) lines.push(`# healthy: ${oneLine(healthy)}`)
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}
