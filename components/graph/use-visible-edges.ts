import { useMemo } from 'react'
import { useStore } from 'reactflow'
import type { Point } from '../../lib/graph/geometry'
import { edgesNear, type Trunk } from './edges-near'

/** Up to this many edges all are on the page, where a search and a screen reader find them. */
const MOST_EDGES = 300
/** In px of the drawing: what is on the page changes only after a move of so much. */
const STEP = 600

/** Of many edges those that are near what is in sight, so that moving the drawing costs little. */
export function useVisibleEdges<Edge extends { readonly points: readonly Point[] }>(
  edges: readonly Edge[],
  trunkOf: (edge: Edge) => Trunk,
): readonly Edge[] {
  const first = useStore(({ transform: [, y, zoom] }) => Math.floor(-y / zoom / STEP))
  const count = useStore(({ transform: [, , zoom], height }) => Math.ceil(height / zoom / STEP))
  return useMemo(
    () =>
      edges.length <= MOST_EDGES
        ? edges
        : edgesNear(edges, trunkOf, (first - 1) * STEP, (first + count + 2) * STEP),
    [edges, trunkOf, first, count],
  )
}
