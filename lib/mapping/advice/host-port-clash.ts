import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * Two agents that want one port of every node: the later one finds it taken everywhere. Facts,
 * section 5.15.
 */
export function* hostPortClashes({ manifest }: AdviceInput): Generator<Advice> {
  const owners = new Map<string, string>()
  for (const { agent, name, extraPorts } of manifest.services) {
    if (!agent.value) continue
    for (const { number, protocol } of extraPorts) {
      const port = `${number.value}/${(protocol.value || 'tcp').toLowerCase()}`
      const owner = owners.get(port)
      if (owner === undefined) owners.set(port, name.value)
      else if (owner !== name.value)
        yield* remarkOn(
          'host-port-clash',
          number,
          `Port ${port} of each node is already taken by the agent ${owner}: the pods of ${name.value} stay Pending.`,
        )
    }
  }
}
