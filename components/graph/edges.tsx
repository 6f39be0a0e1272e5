import { memo, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import type { GraphEdge, GraphNode } from '../../lib/graph/graph'
import type { Layout, PlacedEdge } from '../../lib/graph/layout'
import { wirePath } from '../../lib/graph/wire-path'
import { edgeName } from '../../lib/overview/edge-names'
import type { PlanMarks } from '../../lib/plan/union'
import type { CardState } from './card-state'
import type { Trunk } from './edges-near'
import { useVisibleEdges } from './use-visible-edges'
import { type DrawnEdge, type EdgeLook, Wires } from './wires'

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

const NO_GAPS = { start: 0, end: 0 }

/** The edges between objects. */
export const Edges = memo(function Edges(props: EdgesProps) {
  const { layout, nodes, stateOf, centres, pointed, onPoint, isQuiet, links } = props
  const { width, height } = layout
  const visible = useVisibleEdges(layout.edges, trunkOf)
  const edges = useMemo(
    () =>
      visible.map(({ edge, points, word }): DrawnEdge & { readonly edge: GraphEdge } => ({
        id: edge.id,
        edge,
        name: edgeName(edge, (node) => nodes.get(node)),
        dashed: edge.derived,
        link: links?.get(edge.id),
        points,
        path: wirePath(points, NO_GAPS),
        word: { text: edge.relation, place: word },
      })),
    [visible, nodes, links],
  )
  const looks = useMemo(() => {
    const found = new Map<string, EdgeLook>()
    for (const { edge } of edges) {
      const { id, from, to } = edge
      const [source, target] = [stateOf(from), stateOf(to)]
      const told = centres.has(from) || centres.has(to) || id === pointed
      const lit = told || (centres.size === 0 && source === 'lit' && target === 'lit')
      if (!lit && isQuiet(edge)) continue
      const calm = source === 'calm' || target === 'calm'
      found.set(id, {
        look: lit ? 'lit' : calm ? 'calm' : 'rest',
        told,
        ringed: [source === 'selected', target === 'selected'],
      })
    }
    return found
  }, [edges, stateOf, centres, pointed, isQuiet])
  // What is drawn only while it is lit is not on the page until then.
  const drawn = useMemo(() => edges.filter(({ id }) => looks.has(id)), [edges, looks])
  const lookOf = ({ id }: DrawnEdge) => looks.get(id) ?? AT_REST

  return (
    <ViewportPortal>
      <Wires {...{ width, height, edges: drawn, lookOf, onPoint }} />
    </ViewportPortal>
  )
})

const AT_REST: EdgeLook = { look: 'rest', told: false, ringed: [false, false] }

function trunkOf({ edge, points }: PlacedEdge): Trunk {
  return { lane: edge.id, own: points[0] }
}
