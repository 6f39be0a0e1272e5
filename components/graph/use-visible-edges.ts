import { useMemo } from 'react'
import { useStore } from 'reactflow'
import type { Point } from '../../lib/graph/geometry'

/** Up to this many edges all are on the page, where a search and a screen reader find them. */
const MOST_EDGES = 300
/** In px of the drawing: what is on the page changes only after a move of so much. */
const STEP = 600

/** Of many edges those that pass near what is in sight, so that moving the drawing costs little. */
export function useVisibleEdges<Edge extends { readonly points: readonly Point[] }>(
  edges: readonly Edge[],
): readonly Edge[] {
  const first = useStore(({ transform: [, y, zoom] }) => Math.floor(-y / zoom / STEP))
  const count = useStore(({ transform: [, , zoom], height }) => Math.ceil(height / zoom / STEP))
  const spans = useMemo(
    () =>
      edges.map((edge) => {
        const heights = edge.points.map(({ y }) => y)
        return { edge, top: Math.min(...heights), bottom: Math.max(...heights) }
      }),
    [edges],
  )
  return useMemo(() => {
    if (edges.length <= MOST_EDGES) return edges
    const [above, below] = [(first - 1) * STEP, (first + count + 2) * STEP]
    return spans.flatMap(({ edge, top, bottom }) => (bottom >= above && top <= below ? edge : []))
  }, [edges, spans, first, count])
}
