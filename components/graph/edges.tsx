import { memo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { GraphEdge, GraphNode } from '../../lib/graph/graph'
import type { Layout } from '../../lib/graph/layout'
import { wirePath } from '../../lib/graph/wire-path'
import { edgeName } from '../../lib/overview/edge-names'
import type { PlanMarks } from '../../lib/plan/union'
import type { CardState } from './card-state'
import { useVisibleEdges } from './use-visible-edges'
import { type DrawnEdge, Wires } from './wires'

interface EdgesProps {
  readonly layout: Layout
  readonly nodes: ReadonlyMap<string, GraphNode>
  stateOf(id: string): CardState
  /** The cards whose edges are lit, with their words: the one pinned, and the one pointed at. */
  readonly centres: ReadonlySet<string>
  /** The edge that is pointed at. */
  readonly pointed: string | null
  onPoint(edge: string | null): void
  /** Whether it is drawn only while it is lit. */
  isQuiet(edge: GraphEdge): boolean
  /** Links that come or go, while two texts are compared. */
  readonly links: PlanMarks['links'] | undefined
}

/** What the ring round a pinned card needs. */
const RING = 5

/** The edges between objects. */
export const Edges = memo(function Edges(props: EdgesProps) {
  const { layout, nodes, stateOf, centres, pointed, onPoint, isQuiet, links } = props
  const visible = useVisibleEdges(layout.edges)
  const edges = visible.flatMap(({ edge, points, word }): DrawnEdge[] => {
    const { id, from, to, relation, derived } = edge
    const [source, target] = [stateOf(from), stateOf(to)]
    const centred = centres.has(from) || centres.has(to) || id === pointed
    const lit = centred || (centres.size === 0 && source === 'lit' && target === 'lit')
    if (!lit && isQuiet(edge)) return []
    const gaps = { start: source === 'selected' ? RING : 0, end: target === 'selected' ? RING : 0 }
    const calm = source === 'calm' || target === 'calm'
    return [
      {
        id,
        name: edgeName(edge, (node) => nodes.get(node)),
        look: lit ? 'lit' : calm ? 'calm' : 'rest',
        dashed: derived,
        link: links?.get(id),
        path: wirePath(points, gaps),
        ...(centred && { word: { text: relation, place: word } }),
      },
    ]
  })
  return (
    <ViewportPortal>
      <Wires width={layout.width} height={layout.height} edges={edges} onPoint={onPoint} />
    </ViewportPortal>
  )
})
