import type { Graph, GraphNode } from '../graph/graph'
import type { Thing, ThingEdge, ThingMap } from '../mapping/things/thing-map'
import { inReadingOrder } from './outline'
import { thingContents, thingObjects } from './thing-content'

/** A relation to another thing. */
export interface Joined {
  readonly edge: ThingEdge
  readonly other: Thing
}

/** A thing as a whole. */
export interface ThingSummary {
  readonly thing: Thing
  /** The object that stands for it: whose commands and runbooks are its own. */
  readonly main?: string
  /** What it becomes, as traffic flows, what controllers make last; of a host, what carries it. */
  readonly objects: readonly GraphNode[]
  /** What leads traffic to it. */
  readonly ways: readonly Joined[]
  /** What it uses, mentions, runs as, or leads to. */
  readonly uses: readonly Joined[]
  /** What uses, mentions or runs as it. */
  readonly usedBy: readonly Joined[]
}

/** Undefined for an id that no thing has. */
export function thingSummary(id: string, map: ThingMap, graph: Graph): ThingSummary | undefined {
  const others = new Map(map.things.map((thing) => [thing.id, thing]))
  const thing = others.get(id)
  if (thing === undefined) return undefined
  const alone = { things: [thing], edges: [] }
  const [content] = thingContents(alone, graph)
  const joined = (found: (edge: ThingEdge) => boolean, end: 'from' | 'to') =>
    map.edges.filter(found).flatMap((edge): Joined[] => {
      const other = others.get(edge[end])
      return other ? [{ edge, other }] : []
    })
  return {
    thing,
    ...(content?.main !== undefined && { main: content.main }),
    objects: inReadingOrder(thingObjects(alone, graph).flatMap(({ nodes }) => nodes)),
    ways: joined(({ to, relation }) => to === id && relation === 'routes to', 'from'),
    uses: joined(({ from }) => from === id, 'to'),
    usedBy: joined(({ to, relation }) => to === id && relation !== 'routes to', 'from'),
  }
}
