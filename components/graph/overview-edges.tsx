import { memo, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { wirePath } from '../../lib/graph/wire-path'
import { edgeName, thingEdgeName } from '../../lib/overview/edge-names'
import type { OverviewLayout } from '../../lib/overview/overview-layout'
import type { ThingLights } from './thing-lights'
import { useVisibleEdges } from './use-visible-edges'
import { type DrawnEdge, Wires } from './wires'

interface OverviewEdgesProps {
  readonly layout: OverviewLayout
  readonly lights: ThingLights
  onPoint(id: string | null): void
  onOpen(id: string): void
}

/** What the ring round a pinned card needs. */
const RING = 5
const NO_GAPS = { start: 0, end: 0 }

/** The edges between things, and those between the objects of unfolded ones. */
export const OverviewEdges = memo(function OverviewEdges(props: OverviewEdgesProps) {
  const { layout, lights, onPoint, onOpen } = props
  const { width, height } = layout
  const things = useMemo(
    () => new Map(layout.things.map((thing) => [thing.thing.id, thing])),
    [layout],
  )
  const gap = (thing: string) => (lights.stateOf(thing) === 'selected' ? RING : 0)
  const visible = useVisibleEdges(layout.edges)
  const edges = visible.map(({ edge, points, word }): DrawnEdge => {
    const { id, from, to, relation, reason, span } = edge
    return {
      id,
      name: thingEdgeName(edge, things),
      description: span ? `${reason}, line ${span.line}` : reason,
      look: lights.edgeLook(edge),
      dashed: relation === 'mentions',
      path: wirePath(points, { start: gap(from), end: gap(to) }),
      word: { text: relation, place: word },
    }
  })
  const inner = layout.inner.map(({ edge, thing, points }): DrawnEdge => {
    const nodes = things.get(thing)?.nodes ?? []
    return {
      id: edge.id,
      name: edgeName(edge, (id) => nodes.find((node) => node.id === id)),
      look: lights.stateOf(thing) === 'calm' ? 'calm' : 'rest',
      dashed: edge.derived,
      path: wirePath(points, NO_GAPS),
    }
  })

  return (
    <ViewportPortal>
      <Wires width={width} height={height} edges={edges} onPoint={onPoint} onOpen={onOpen} />
      {inner.length > 0 && (
        <Wires width={width} height={height} edges={inner} inside onPoint={onPoint} />
      )}
    </ViewportPortal>
  )
})
