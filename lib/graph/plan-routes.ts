import { PORT } from './card'
import { COLUMNS } from './columns'
import type { GraphEdge } from './graph'
import type { Upright } from './lanes'

/** A card, or a folded group, as edges meet it. */
export interface Obstacle {
  readonly column: number
  readonly y: number
  readonly height: number
}

/**
 * How an edge runs, before anything is known about x.
 * - `straight`: between two cards of one column with none between them.
 * - `around`: past the right side of the cards between two of one column.
 * - `across`: to the right at `start`, in the channel behind its column to `via`, in the channel before the target to `end`.
 */
export type Route =
  | { readonly edge: GraphEdge; readonly kind: 'straight' }
  | { readonly edge: GraphEdge; readonly kind: 'around' }
  | {
      readonly edge: GraphEdge
      readonly kind: 'across'
      readonly start: number
      readonly via: number
      readonly end: number
    }

const LAST = COLUMNS.length - 1
/**
 * How far two edges stay apart that meet the same card, and how far all of them from its corners.
 */
const BETWEEN_PORTS = 9
const BETWEEN_SHARED_PORTS = 8
const FROM_CORNER = 6
const CLEARANCE = 5

/**
 * @param cards by node
 * @param gaps heights at which there may be no card for the whole width of some columns, such as those between groups
 */
export function planRoutes(
  edges: readonly GraphEdge[],
  cards: ReadonlyMap<string, Obstacle>,
  obstacles: readonly Obstacle[],
  gaps: readonly number[],
): Route[] {
  const inColumn = COLUMNS.map((_, column) =>
    obstacles.filter((obstacle) => obstacle.column === column),
  )
  const isFree = (first: number, last: number, y: number) =>
    inColumn
      .slice(first, last + 1)
      .every((some) =>
        some.every((card) => y < card.y - CLEARANCE || y > card.y + card.height + CLEARANCE),
      )

  const vias = new Map<string, number>()
  const arrivals = new Map<string, { id: string; via: number }[]>()
  for (const { id, from, to } of edges) {
    const [source, target] = [cards.get(from), cards.get(to)]
    if (!source || !target || source.column >= target.column) continue
    const via = corridor(source, target, isFree, gaps)
    vias.set(id, via)
    const others = arrivals.get(to)
    if (others) others.push({ id, via })
    else arrivals.set(to, [{ id, via }])
  }
  const ends = new Map<string, number>()
  for (const [to, some] of arrivals)
    for (const [id, end] of ports(cards.get(to) as Obstacle, some)) ends.set(id, end)

  return edges.flatMap((edge): Route[] => {
    const [source, target] = [cards.get(edge.from), cards.get(edge.to)]
    if (!source || !target) return []
    const via = vias.get(edge.id)
    if (via !== undefined)
      return [
        {
          edge,
          kind: 'across',
          start: source.y + PORT,
          via,
          end: ends.get(edge.id) ?? target.y + PORT,
        },
      ]
    const [upper, lower] = source.y < target.y ? [source, target] : [target, source]
    const between = (inColumn[source.column] ?? []).some(({ y }) => y > upper.y && y < lower.y)
    return [{ edge, kind: source.column === target.column && !between ? 'straight' : 'around' }]
  })
}

/**
 * The height at which an edge passes the columns between its ends, if there are any: its source's,
 * its target's, or the nearest gap.
 */
function corridor(
  source: Obstacle,
  target: Obstacle,
  isFree: (first: number, last: number, y: number) => boolean,
  gaps: readonly number[],
): number {
  const [start, end] = [source.y + PORT, target.y + PORT]
  const free = (y: number) => isFree(source.column + 1, target.column - 1, y)
  if (source.column + 1 === target.column || free(start)) return start
  if (free(end)) return end
  const detour = (y: number) => Math.abs(y - start) + Math.abs(y - end)
  // Below everything there is always a way.
  return gaps
    .filter(free)
    .reduce((best, y) => (detour(y) < detour(best) ? y : best), Math.max(...gaps))
}

/**
 * Where each edge meets its target. One that comes straight keeps the middle; those from above meet
 * it above, those from below below. In the last column all that come from one side share a place,
 * since they share a lane.
 */
function ports(
  target: Obstacle,
  arrivals: readonly { readonly id: string; readonly via: number }[],
): Map<string, number> {
  const middle = target.y + PORT
  const above = arrivals.filter(({ via }) => via < middle).sort((a, b) => b.via - a.via)
  const below = arrivals.filter(({ via }) => via > middle).sort((a, b) => a.via - b.via)
  const straight = arrivals.filter(({ via }) => via === middle)
  const ends = new Map(straight.map(({ id }) => [id, middle]))
  if (target.column === LAST) {
    for (const { id } of above)
      ends.set(id, straight.length > 0 ? middle - BETWEEN_SHARED_PORTS : middle)
    for (const { id } of below)
      ends.set(id, straight.length + above.length > 0 ? middle + BETWEEN_SHARED_PORTS : middle)
    return ends
  }
  const taken = straight.length > 0 || (above.length > 0 && below.length > 0) ? 1 : 0
  const spread = (some: readonly { readonly id: string }[], room: number, sign: number) => {
    const step = Math.min(BETWEEN_PORTS, room / Math.max(1, some.length - 1 + taken))
    for (const [index, { id }] of some.entries())
      ends.set(id, middle + sign * step * (index + taken))
  }
  spread(above, PORT - FROM_CORNER, -1)
  spread(below, target.height - PORT - FROM_CORNER, 1)
  return ends
}

/** The upright pieces of the routes, by the column whose channel they run in. */
export function uprights(
  routes: readonly Route[],
  cards: ReadonlyMap<string, Obstacle>,
): Upright[][] {
  const found: Upright[][] = COLUMNS.map(() => [])
  for (const route of routes) {
    if (route.kind !== 'across') continue
    const { edge, start, via, end } = route
    const source = cards.get(edge.from) as Obstacle
    const target = cards.get(edge.to) as Obstacle
    if (via !== start) found[source.column + 1]?.push({ key: edge.id, pivot: start, reach: via })
    if (via === end) continue
    const key = laneKey(route, target.column)
    found[target.column]?.push(
      target.column === LAST ? { key, pivot: end, reach: via } : { key, pivot: via, reach: end },
    )
  }
  return found
}

/** Before the last column all edges that come to one card from the same side share a lane. */
export function laneKey(
  { edge, via, end }: { edge: GraphEdge; via: number; end: number },
  column: number,
): string {
  return column === LAST ? `${edge.to} ${via < end ? 'from above' : 'from below'}` : edge.id
}
