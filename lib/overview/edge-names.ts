import type { GraphEdge, GraphNode, Relation } from '../graph/graph'
import type { ThingEdge } from '../mapping/things/thing-map'
import type { ThingContent } from './thing-content'

/** A relation between two objects as the verb of a sentence. */
const VERBS: Readonly<Record<Relation, string>> = {
  routes: 'routes to',
  selects: 'selects',
  scales: 'scales',
  'env from': 'reads environment from',
  reads: 'reads',
  'runs as': 'runs as',
  mounts: 'mounts',
  guards: 'guards',
  makes: 'makes',
  'pulls with': 'pulls images with',
  binds: 'binds',
  secures: 'secures',
}

/** `Deployment web reads environment from Secret env-web` */
export function edgeName(
  { from, to, relation }: Pick<GraphEdge, 'from' | 'to' | 'relation'>,
  node: (id: string) => Pick<GraphNode, 'kind' | 'name'> | undefined,
): string {
  const words = (id: string) => {
    const named = node(id)
    return named ? `${named.kind} ${named.name}` : id.replace('/', ' ')
  }
  return `${words(from)} ${VERBS[relation]} ${words(to)}`
}

/** `service web uses postgres database` */
export function thingEdgeName(
  { from, to, relation }: ThingEdge,
  things: ReadonlyMap<string, Pick<ThingContent, 'thing'>>,
): string {
  const words = (id: string) => {
    const named = things.get(id)?.thing
    return named ? `${named.sort} ${named.name}` : id
  }
  return `${words(from)} ${relation} ${words(to)}`
}
