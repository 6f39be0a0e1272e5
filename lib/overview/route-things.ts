import type { Point } from '../graph/geometry'
import type { ThingEdge } from '../mapping/things/thing-map'
import type { PlacedThing } from './place-things'
import type { Upright } from './thing-lanes'
import { backPort, entryPort, exitPort } from './thing-ports'

/** How an edge runs, before anything is known about x: heights, and the lanes between them. */
export interface ThingRoute {
  readonly edge: ThingEdge
  readonly source: PlacedThing
  readonly target: PlacedThing
  readonly leaves: 'left' | 'right' | 'elbow'
  readonly arrives: 'left' | 'right' | 'below'
  /** Heights from the source to the target, one more than lanes. */
  readonly levels: readonly number[]
  /** The lane between each level and the next: its gap, the one before the column of that index. */
  readonly lanes: readonly { readonly gap: number; readonly key: string; readonly rank: number }[]
}

const CLEARANCE = 3
/** In a gap, from the left: what is used, what is mentioned, what is routed, what goes back. */
const RANKS = { uses: 0, mentions: 1, 'routes to': 2, 'runs as': 3 } as const
export const BRACKET = 4

/** With more mentions than this their lines hide what they join. */
const MOST_MENTIONS = 40

/** Whether mentions are drawn only for the thing that one asks about. */
export function hidesMentions(edges: readonly ThingEdge[]): boolean {
  return edges.filter(({ relation }) => relation === 'mentions').length > MOST_MENTIONS
}

export function routeThings(
  edges: readonly ThingEdge[],
  things: ReadonlyMap<string, PlacedThing>,
): ThingRoute[] {
  const hidden = hidesMentions(edges)
  // What many use is drawn as one line to it; all else as one line from its source. Mentions that
  // are not drawn all at once share a lane, so that they push no columns apart.
  const trunkOf = ({ relation, from, to }: ThingEdge) => {
    if (relation === 'uses') return `uses ${to}`
    return relation === 'mentions' && hidden ? relation : `${relation} ${from}`
  }
  const all = [...things.values()].sort((a, b) => a.y - b.y)
  const count = Math.max(0, ...all.map(({ column }) => column + 1))
  const columns = Array.from({ length: count }, (_, index) =>
    all.filter(({ column }) => column === index),
  )
  const levels = new Map<string, number[]>()
  /** Many edges pass the same columns at the same height, as all that use one resource do. */
  const freeBetween = (first: number, last: number, wish: number): number[] => {
    const key = `${first} ${last} ${wish}`
    const known = levels.get(key)
    const level = known ?? (last < first ? [] : freeLevel(columns.slice(first, last + 1), wish))
    levels.set(key, level)
    return level
  }
  return edges.flatMap((edge) => {
    const [source, target] = [things.get(edge.from), things.get(edge.to)]
    return source && target ? [route(edge, trunkOf(edge), source, target, freeBetween)] : []
  })
}

function route(
  edge: ThingEdge,
  key: string,
  source: PlacedThing,
  target: PlacedThing,
  freeBetween: (first: number, last: number, wish: number) => readonly number[],
): ThingRoute {
  const base = { edge, source, target }
  const rank = RANKS[edge.relation]
  if (edge.relation === 'runs as' && source.column === target.column) {
    const level = source.y + Math.min(source.height, 44) / 2
    return { ...base, leaves: 'elbow', arrives: 'below', levels: [level], lanes: [] }
  }
  if (source.column === target.column) {
    const levels = [exitPort(edge, source, 0), backPort(target)]
    const lane = { gap: source.column + 1, key: `beside ${key}`, rank: BRACKET }
    return { ...base, leaves: 'right', arrives: 'right', levels, lanes: [lane] }
  }
  if (source.column > target.column) {
    const start = backPort(source)
    const lane = { gap: source.column, key: `back ${key}`, rank: RANKS['runs as'] }
    const via = freeBetween(target.column + 1, source.column - 1, start)
    const first = { ...lane, gap: target.column + 1 }
    const lanes = via.length > 0 ? [lane, first] : [lane]
    return {
      ...base,
      leaves: 'left',
      arrives: 'right',
      levels: [start, ...via, backPort(target)],
      lanes,
    }
  }
  const end = entryPort(edge, source, target)
  const start = exitPort(edge, source, end)
  const lane = { gap: target.column, key, rank }
  const wish = edge.relation === 'uses' ? end : start
  const via = freeBetween(source.column + 1, target.column - 1, wish)
  if (via.length === 0)
    return { ...base, leaves: 'right', arrives: 'left', levels: [start, end], lanes: [lane] }
  const first = { ...lane, gap: source.column + 1 }
  return {
    ...base,
    leaves: 'right',
    arrives: 'left',
    levels: [start, ...via, end],
    lanes: [first, lane],
  }
}

/** The nearest height to `wish` at which no card of the columns between is in the way. */
function freeLevel(passed: readonly (readonly PlacedThing[])[], wish: number): number[] {
  const cards = passed.flat()
  const isFree = (y: number) =>
    cards.every((card) => y < card.y - CLEARANCE || y > card.y + card.height + CLEARANCE)
  if (isFree(wish)) return [wish]
  const candidates = passed.flatMap((column) =>
    column.map((card, index) => {
      const next = column[index + 1]
      return next ? (card.y + card.height + next.y) / 2 : card.y + card.height + 2 * CLEARANCE
    }),
  )
  const free = candidates.filter(isFree)
  if (free.length === 0) return [Math.max(...cards.map(({ y, height }) => y + height)) + 8]
  return [free.reduce((best, y) => (Math.abs(y - wish) < Math.abs(best - wish) ? y : best))]
}

/** The upright pieces of the routes, by the gap that they run in. */
export function uprightsOf(routes: readonly ThingRoute[]): ReadonlyMap<number, Upright[]> {
  const found = new Map<number, Upright[]>()
  for (const { lanes, levels } of routes)
    for (const [index, { gap, key, rank }] of lanes.entries()) {
      const [from = 0, to = from] = [levels[index], levels[index + 1]]
      if (from === to) continue
      const upright = { key, rank, top: Math.min(from, to), bottom: Math.max(from, to) }
      const known = found.get(gap)
      if (known) known.push(upright)
      else found.set(gap, [upright])
    }
  return found
}

/** The corners of its line, from the source to the tip of the arrow. */
export function thingPoints(
  { source, target, leaves, arrives, levels, lanes }: ThingRoute,
  laneX: (gap: number, key: string) => number,
): Point[] {
  const first = levels[0] ?? source.y
  if (leaves === 'elbow') {
    const x = target.x + 9
    return [
      { x: source.x, y: first },
      { x, y: first },
      { x, y: target.y + target.height },
    ]
  }
  const points: Point[] = [{ x: leaves === 'left' ? source.x : source.x + source.width, y: first }]
  for (const [index, { gap, key }] of lanes.entries()) {
    const [from = first, to = from] = [levels[index], levels[index + 1]]
    if (from === to) continue
    const x = laneX(gap, key)
    points.push({ x, y: from }, { x, y: to })
  }
  const last = levels.at(-1) ?? first
  return [...points, { x: arrives === 'left' ? target.x : target.x + target.width, y: last }]
}
