import type { Command } from '../../../lib/kubectl/command'
import { isUnattended } from '../../../lib/kubectl/unattended'

/**
 * What one asks first when something is wrong: its status, its events, what it logged. Nothing for
 * what runs nothing, which has no logs.
 */
export function firstAnswers(commands: readonly Command[]): Command[] {
  const of = (group: Command['group']) =>
    commands.find((command) => command.group === group && isUnattended(command))
  const look = of('Look')
  const own = commands.filter(({ node, group, mutates }) => {
    return node === look?.node && group === 'Logs' && !mutates
  })
  // The logs of a timer and of an app are followed: they have no other command.
  const logs = own.find(isUnattended) ?? own[0]
  return logs ? [look, of('Events'), logs].filter((command) => command !== undefined) : []
}
