import { memo, useCallback, useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { wirePath } from '../../lib/graph/wire-path'
import { edgeName, thingEdgeName } from '../../lib/overview/edge-names'
import type { OverviewLayout, PlacedThingEdge } from '../../lib/overview/overview-layout'
import type { PlanMarks } from '../../lib/plan/union'
import type { Trunk } from './edges-near'
import type { ThingLights } from './thing-lights'
import { useVisibleEdges } from './use-visible-edges'
import { type DrawnEdge, type EdgeLook, Wires } from './wires'

interface OverviewEdgesProps {
  readonly layout: OverviewLayout
  readonly lights: ThingLights
  onPoint(id: string | null): void
  onOpen(id: string): void
  /** Links that come or go, while two texts are compared. */
  readonly links: PlanMarks['links'] | undefined
}

const NO_GAPS = { start: 0, end: 0 }
const NO_RINGS = [false, false] as const

/** The edges between things, and those between the objects of unfolded ones. */
export const OverviewEdges = memo(function OverviewEdges(props: OverviewEdgesProps) {
  const { layout, lights, onPoint, onOpen, links } = props
  const { width, height } = layout
  const visible = useVisibleEdges(layout.edges, trunkOf)
  const all = useMemo(() => {
    const things = new Map(layout.things.map((thing) => [thing.thing.id, thing]))
    return visible.map(({ edge, points, word }): DrawnEdge => {
      const { id, relation, reason, span } = edge
      return {
        id,
        name: thingEdgeName(edge, things),
        description: span ? `${reason}, line ${span.line}` : reason,
        dashed: relation === 'mentions',
        link: links?.get(id),
        points,
        path: wirePath(points, NO_GAPS),
        word: { text: relation, place: word },
      }
    })
  }, [layout, visible, links])
  const ends = useMemo(() => new Map(layout.edges.map(({ edge }) => [edge.id, edge])), [layout])
  const edges = useMemo(
    () =>
      all.filter(({ id, dashed, link }) => {
        const edge = layout.hidesMentions && dashed && !link ? ends.get(id) : undefined
        return edge === undefined || lights.edgeLook(edge) === 'lit'
      }),
    [all, layout, ends, lights],
  )
  const inner = useMemo(() => {
    const nodes = new Map(
      layout.things.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)),
    )
    return layout.inner.map(
      ({ edge, points }): DrawnEdge => ({
        id: edge.id,
        name: edgeName(edge, (id) => nodes.get(id)),
        dashed: edge.derived,
        link: links?.get(edge.id),
        points,
        path: wirePath(points, NO_GAPS),
      }),
    )
  }, [layout, links])
  const holders = useMemo(
    () => new Map(layout.inner.map(({ edge, thing }) => [edge.id, thing])),
    [layout],
  )

  const lookOf = useCallback(
    ({ id }: DrawnEdge): EdgeLook => {
      const edge = ends.get(id)
      if (!edge) return { look: 'rest', told: false, ringed: NO_RINGS }
      const isPinned = (thing: string) => lights.stateOf(thing) === 'selected'
      return {
        look: lights.edgeLook(edge),
        told: true,
        ringed: [isPinned(edge.from), isPinned(edge.to)],
      }
    },
    [ends, lights],
  )
  const innerLookOf = useCallback(
    ({ id }: DrawnEdge): EdgeLook => {
      const calm = lights.stateOf(holders.get(id) ?? '') === 'calm'
      return { look: calm ? 'calm' : 'rest', told: false, ringed: NO_RINGS }
    },
    [holders, lights],
  )

  return (
    <ViewportPortal>
      <Wires {...{ width, height, edges, lookOf, onPoint, onOpen }} />
      {inner.length > 0 && (
        <Wires inside edges={inner} lookOf={innerLookOf} {...{ width, height, onPoint }} />
      )}
    </ViewportPortal>
  )
})

/** What is used is drawn as one line to it, all else as one line from its source. */
function trunkOf({ edge: { relation, from, to }, points }: PlacedThingEdge): Trunk {
  return relation === 'uses'
    ? { lane: `uses ${to}`, own: points[0] }
    : { lane: `${relation} ${from}`, own: points.at(-1) }
}
