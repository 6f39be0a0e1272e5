import type { Point } from '../../lib/graph/geometry'

/** How an edge lies beside others: the line that they share, and the end that is its own. */
export interface Trunk {
  readonly lane: string
  readonly own: Point | undefined
}

/**
 * The edges whose own end lies between two heights; and of those that only pass there, or end there
 * in what they share, one for each line and side that it comes from: the others lie under it.
 */
export function edgesNear<Edge extends { readonly points: readonly Point[] }>(
  edges: readonly Edge[],
  trunkOf: (edge: Edge) => Trunk,
  above: number,
  below: number,
): Edge[] {
  const drawn = new Set<string>()
  return edges.filter((edge) => {
    const { lane, own } = trunkOf(edge)
    if (own && own.y >= above && own.y <= below) return true
    const heights = edge.points.map(({ y }) => y)
    if (Math.min(...heights) > below || Math.max(...heights) < above) return false
    const key = `${lane} ${own?.x} ${own && own.y < above ? 'above' : 'below'}`
    if (drawn.has(key)) return false
    drawn.add(key)
    return true
  })
}
