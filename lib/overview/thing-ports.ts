import type { GraphNode } from '../graph/graph'
import type { ThingEdge } from '../mapping/things/thing-map'
import type { PlacedThing } from './place-things'
import { connectionOf, doorOf, workloadOf } from './thing-content'

/** Heights at which edges meet a card, from its top: each way of being joined has its own. */
const ROUTED = 32
const MENTIONED = 12
const USED = 22
const MENTIONS = 10
const USES = 34
const BACK = 22
const FROM_CORNER = 9

/** Where an edge leaves its source: an unfolded one at the object that it concerns. */
export function exitPort({ relation }: ThingEdge, source: PlacedThing, entry: number): number {
  if (relation === 'mentions') return source.y + MENTIONS
  if (relation === 'uses') return atRow(source, workloadOf(source.nodes)) ?? source.y + USES
  // A way in meets its service straight, where it stands level with it.
  const within = Math.min(
    source.y + source.height - FROM_CORNER,
    Math.max(source.y + FROM_CORNER, entry),
  )
  return source.thing.concepts.length > 1 ? source.y + source.height / 2 : within
}

/** Where it arrives from the left. */
export function entryPort(edge: ThingEdge, source: PlacedThing, target: PlacedThing): number {
  if (edge.relation === 'mentions' && target.thing.column !== 'resources')
    return target.y + MENTIONED
  if (edge.relation === 'routes to') {
    const door = doorOf(target.nodes, source.thing.family === 'host')
    return atRow(target, door) ?? target.y + ROUTED
  }
  return atRow(target, connectionOf(target.nodes)) ?? target.y + USED
}

/** Where it arrives from the right: from its own column, or from one further right. */
export function backPort(target: PlacedThing): number {
  return target.y + BACK
}

function atRow({ y, rows }: PlacedThing, node: GraphNode | undefined): number | undefined {
  const row = rows.find((each) => each.node.id === node?.id)
  return row && y + row.y + Math.min(row.height, 24) / 2
}
