import type { Cluster, ClusterInput } from './cluster'
import type { Command, CommandGroup } from './command'
import { knownCluster } from './known-cluster'
import { questionsAbout } from './questions'

const GROUPS: readonly CommandGroup[] = [
  'Look',
  'Logs',
  'Get in',
  'Events',
  'Rollout',
  'Network',
  'Fix',
]

/**
 * The commands about one node (an object's id, one made later, `app` or `rack`), group by group;
 * none for an unknown id.
 */
export function commandsForNode(id: string, cluster: Cluster): Command[] {
  const on = id === 'app' ? cluster.app : id === 'rack' ? cluster.rack : cluster.subjects.get(id)
  if (on === undefined) return []
  const rows = questionsAbout(on).flatMap((ask) => ask(on))
  return GROUPS.flatMap((group) =>
    rows
      .filter((made) => made.group === group)
      .map((made) => ({ node: id, mutates: false, ...made })),
  )
}

/** The commands about one node of an exploration. */
export function commandsAbout(id: string, input: ClusterInput): Command[] {
  return commandsForNode(id, knownCluster(input))
}

/**
 * The commands about everything: the app, the rack, each object in the order in which it is
 * applied, then what is made later.
 */
export function commandsFor(input: ClusterInput): Command[] {
  const cluster = knownCluster(input)
  return ['app', 'rack', ...cluster.subjects.keys()].flatMap((id) => commandsForNode(id, cluster))
}
