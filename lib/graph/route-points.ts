import type { Column } from '../kubernetes/kinds'
import type { Grid } from './channels'
import type { Box, Point } from './geometry'
import { laneKey, type Route } from './plan-routes'

/**
 * Where the word of an edge is written: above a level piece in its middle, or beside an upright
 * one.
 */
export interface EdgeWord extends Point {
  readonly anchor: 'start' | 'middle'
}

/** How far an edge goes round that cannot run straight down its column. */
const AROUND = 7
const BESIDE_PORT = 31
const ABOVE_LINE = 5
const BELOW_LINE = 11
const BESIDE_LINE = 7
/** From the middle of a letter of an edge's word to the line that it is on. */
const HALF_LETTER = 3.5
const ARROW = 7
const BEFORE_TARGET = 26

/** The corners of an edge's line, from its source to the tip of its arrow. */
export function routePoints(
  route: Route,
  source: Box,
  target: Box,
  columns: { readonly source: number; readonly target: number },
  grid: Grid,
): Point[] {
  const right = source.x + source.width
  if (route.kind === 'straight') {
    const x = source.x + source.width / 2
    const down = source.y < target.y
    return [
      { x, y: down ? source.y + source.height : source.y },
      { x, y: down ? target.y : target.y + target.height },
    ]
  }
  if (route.kind === 'around') {
    const x = Math.max(right, target.x + target.width) + AROUND
    const [start, end] = [source.y + BESIDE_PORT, target.y + BESIDE_PORT]
    return [
      { x: right, y: start },
      { x, y: start },
      { x, y: end },
      { x: target.x + target.width, y: end },
    ]
  }
  const { edge, start, via, end } = route
  const points: Point[] = [{ x: right, y: start }]
  if (via !== start) {
    const x = grid.laneX(columns.source + 1, edge.id)
    points.push({ x, y: start }, { x, y: via })
  }
  if (via !== end) {
    const x = grid.laneX(columns.target, laneKey(route, columns.target))
    points.push({ x, y: via }, { x, y: end })
  }
  return [...points, { x: target.x, y: end }]
}

/**
 * Beside the middle of an upright edge; above the longest level piece of any other, which is one
 * that no card is near. Before the last column all words stand at the arrowheads instead, clear of
 * the lanes: over the line, or under one that comes from below, since another may come straight
 * above it.
 */
export function edgeWord(route: Route, points: readonly Point[], target: Column): EdgeWord {
  const pieces = points.slice(1).map((to, index) => ({ from: points[index] as Point, to }))
  const upright = route.kind !== 'across'
  const longest = pieces.reduce((best, piece) =>
    length(piece, upright) > length(best, upright) ? piece : best,
  )
  const [from, to] = [longest.from, longest.to]
  if (upright)
    return { x: from.x + BESIDE_LINE, y: (from.y + to.y) / 2 + HALF_LETTER, anchor: 'start' }
  const end = points.at(-1) as Point
  if (target === 'configuration') {
    const y = route.via > route.end ? end.y + BELOW_LINE : end.y - ABOVE_LINE
    return { x: end.x - BEFORE_TARGET, y, anchor: 'middle' }
  }
  const tip = longest === pieces.at(-1) ? ARROW : 0
  return { x: (from.x + to.x - tip) / 2, y: from.y - ABOVE_LINE, anchor: 'middle' }
}

function length({ from, to }: { from: Point; to: Point }, upright: boolean): number {
  return upright ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x)
}
