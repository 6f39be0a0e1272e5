import type { Point } from '../graph/geometry'
import type { GraphEdge } from '../graph/graph'
import type { PlacedThing } from './place-things'
import { RAIL, ROW_HEIGHT, type ThingRow } from './thing-card'
import { gapLanes } from './thing-lanes'

const STRIPE = 13
const PITCH = 4
const FROM_ROW = 8
const BETWEEN_PORTS = 4
const ROW_ROOM = 16

/** An edge between two objects of one unfolded thing. */
export interface PlacedInnerEdge {
  readonly edge: GraphEdge
  readonly thing: string
  readonly points: readonly Point[]
}

/** The edges between the objects of an unfolded thing, as lines in the rail left of its rows. */
export function railPoints(thing: PlacedThing, edges: readonly GraphEdge[]): PlacedInnerEdge[] {
  const rows = new Map(thing.rows.map((row) => [row.node.id, row]))
  const joined = edges.flatMap((edge) => {
    const [from, to] = [rows.get(edge.from), rows.get(edge.to)]
    return from && to && from !== to ? [{ edge, from, to }] : []
  })
  const ends = portsOf(joined.map(({ edge, from, to }) => ({ id: edge.id, from, to })))
  const pieces = joined.map(({ edge }) => {
    const [start, end] = ends.get(edge.id) ?? [0, 0]
    return { key: edge.id, rank: 0, top: Math.min(start, end), bottom: Math.max(start, end) }
  })
  const { laneOf, count } = gapLanes(pieces)
  const right = thing.x + STRIPE + RAIL - 2
  const pitch = Math.min(PITCH, (RAIL - FROM_ROW - 2) / Math.max(1, count - 1))
  return joined.map(({ edge }) => {
    const [start, end] = ends.get(edge.id) ?? [0, 0]
    const lane = laneOf.get(edge.id) ?? 0
    // The longest lane is the first: it lies farthest from the rows.
    const x = right - FROM_ROW - pitch * (count - 1 - lane)
    const [y1, y2] = [thing.y + start, thing.y + end]
    return {
      edge,
      thing: thing.thing.id,
      points: [
        { x: right, y: y1 },
        { x, y: y1 },
        { x, y: y2 },
        { x: right, y: y2 },
      ],
    }
  })
}

/** Where each line meets its two rows: those of one row side by side, those from above uppermost. */
function portsOf(
  joined: readonly { readonly id: string; readonly from: ThingRow; readonly to: ThingRow }[],
): Map<string, [number, number]> {
  const meetings = new Map<ThingRow, { id: string; other: number; end: 0 | 1 }[]>()
  for (const { id, from, to } of joined) {
    meetings.set(from, [...(meetings.get(from) ?? []), { id, other: to.y, end: 0 }])
    meetings.set(to, [...(meetings.get(to) ?? []), { id, other: from.y, end: 1 }])
  }
  const ends = new Map<string, [number, number]>()
  for (const [row, all] of meetings) {
    // Farther ones enclose nearer ones, above as below.
    const rank = ({ other }: { other: number }) => (other < row.y ? -1e6 - other : 1e6 - other)
    const sorted = all.sort((a, b) => rank(a) - rank(b))
    const step = Math.min(BETWEEN_PORTS, ROW_ROOM / Math.max(1, sorted.length - 1))
    for (const [index, { id, end }] of sorted.entries()) {
      const y = row.y + ROW_HEIGHT / 2 + step * (index - (sorted.length - 1) / 2)
      const known = ends.get(id) ?? [0, 0]
      known[end] = y
      ends.set(id, known)
    }
  }
  return ends
}
