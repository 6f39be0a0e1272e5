import type { Command } from '../../../lib/kubectl/command'
import { isUnattended } from '../../../lib/kubectl/unattended'

/**
 * What one asks first when something is wrong: its status, its events, what it logged. Nothing for
 * what runs nothing, which has no logs.
 */
export function firstAnswers(commands: readonly Command[]): Command[] {
  const of = (group: Command['group']) =>
    commands.find((command) => command.group === group && isUnattended(command))
  // A timer's logs are followed: its runs are gone before one asks.
  const logs = of('Logs') ?? commands.find(({ group, mutates }) => group === 'Logs' && !mutates)
  return logs ? [of('Look'), of('Events'), logs].filter((command) => command !== undefined) : []
}
