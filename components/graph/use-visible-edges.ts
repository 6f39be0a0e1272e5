import { useMemo } from 'react'
import { useStore } from 'reactflow'
import type { Point } from '../../lib/graph/geometry'

/** Up to this many edges all are on the page, where a search and a screen reader find them. */
const MOST_EDGES = 300
/** In px of the drawing: what is on the page changes only after a move of so much. */
const STEP = 600

/**
 * Of many edges those that begin or end near what is in sight, so that moving the drawing costs
 * little; of those that only pass, which lie on one another where they share a lane, one a lane.
 */
export function useVisibleEdges<Edge extends { readonly points: readonly Point[] }>(
  edges: readonly Edge[],
  laneOf: (edge: Edge) => string,
): readonly Edge[] {
  const first = useStore(({ transform: [, y, zoom] }) => Math.floor(-y / zoom / STEP))
  const count = useStore(({ transform: [, , zoom], height }) => Math.ceil(height / zoom / STEP))
  return useMemo(() => {
    if (edges.length <= MOST_EDGES) return edges
    const [above, below] = [(first - 1) * STEP, (first + count + 2) * STEP]
    const isNear = (point: Point | undefined) =>
      point !== undefined && point.y >= above && point.y <= below
    const passing = new Set<string>()
    return edges.filter((edge) => {
      const [start, end] = [edge.points[0], edge.points.at(-1)]
      if (isNear(start) || isNear(end)) return true
      if (!edge.points.some(isNear) && !crosses(start, end, above, below)) return false
      const lane = laneOf(edge)
      if (passing.has(lane)) return false
      passing.add(lane)
      return true
    })
  }, [edges, laneOf, first, count])
}

function crosses(start: Point | undefined, end: Point | undefined, above: number, below: number) {
  if (!start || !end) return false
  return Math.min(start.y, end.y) < above && Math.max(start.y, end.y) > below
}
