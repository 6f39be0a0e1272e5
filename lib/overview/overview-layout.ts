import type { Point } from '../graph/geometry'
import type { Graph, GraphEdge } from '../graph/graph'
import type { Measure } from '../graph/measure'
import type { ThingEdge, ThingMap } from '../mapping/things/thing-map'
import {
  MARGIN,
  type PlacedThing,
  placeThings,
  type ThingColumnPlace,
  usedColumns,
} from './place-things'
import { type PlacedInnerEdge, railPoints } from './rail'
import {
  hidesMentions,
  routeThings,
  type ThingRoute,
  thingPoints,
  uprightsOf,
} from './route-things'
import { INDENT, type ThingCard, thingCard, thingWidth } from './thing-card'
import { thingContents } from './thing-content'
import { thingGaps } from './thing-gaps'

export interface OverviewOptions {
  /** Ids of the things whose objects are drawn. */
  readonly unfolded: ReadonlySet<string>
  readonly measure: Measure
}

export interface ThingWord extends Point {
  readonly anchor: 'start' | 'end'
}

export interface PlacedThingEdge {
  readonly edge: ThingEdge
  readonly points: readonly Point[]
  readonly word: ThingWord
}

/** Everything in px, counted from the top left corner of the drawing. */
export interface OverviewLayout {
  readonly columns: readonly ThingColumnPlace[]
  readonly things: readonly PlacedThing[]
  readonly edges: readonly PlacedThingEdge[]
  readonly inner: readonly PlacedInnerEdge[]
  /** Mentions are so many that they are drawn only for the thing that one asks about. */
  readonly hidesMentions: boolean
  readonly width: number
  readonly height: number
}

/**
 * The overview: things in columns, as traffic flows, each in the order of the text. Unfolding one
 * makes room below it and to its right; nothing changes its column or its order.
 */
export function overviewLayout(
  map: ThingMap,
  graph: Graph,
  { unfolded, measure }: OverviewOptions,
): OverviewLayout {
  const insides = innerEdges(graph, unfolded)
  const contents = thingContents(map, graph)
  const widths = new Map<string, number>()
  for (const content of contents) {
    const { id, column } = content.thing
    const width = thingWidth(content, unfolded.has(id), insides.get(id) ?? [], measure)
    widths.set(column, Math.max(widths.get(column) ?? 0, width))
  }
  const cards = contents.map((content): ThingCard => {
    const { id, column, under } = content.thing
    const width = (widths.get(column) ?? 0) - (under === undefined ? 0 : INDENT)
    return thingCard(content, width, unfolded.has(id), insides.get(id) ?? [], measure)
  })
  const standing = placeThings(cards, map.edges)
  const used = usedColumns(standing)
  const things = new Map<string, PlacedThing>()
  for (const [column, name] of used.entries())
    for (const { card, y, indent } of standing.get(name) ?? [])
      things.set(card.thing.id, {
        ...card,
        column,
        x: indent,
        y,
        width: (widths.get(name) ?? 0) - indent,
      })

  const routes = routeThings(map.edges, things)
  const gaps = thingGaps(used, widths, uprightsOf(routes))
  const placed = new Map(
    [...things].map(([id, thing]) => {
      const x = (gaps.columns[thing.column]?.x ?? 0) + thing.x
      return [id, { ...thing, x }] as const
    }),
  )
  const all = [...placed.values()]
  return {
    columns: gaps.columns,
    things: all,
    edges: routes.map((route) => placedEdge(route, placed, gaps.laneX)),
    inner: all.flatMap((thing) => railPoints(thing, insides.get(thing.thing.id) ?? [])),
    hidesMentions: hidesMentions(map.edges),
    width: gaps.width,
    height: Math.max(0, ...all.map(({ y, height }) => y + height)) + MARGIN,
  }
}

function innerEdges(graph: Graph, unfolded: ReadonlySet<string>): Map<string, GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>()
  if (unfolded.size === 0) return found
  const concepts = new Map(graph.nodes.map(({ id, concept }) => [id, concept]))
  for (const edge of graph.edges) {
    const concept = concepts.get(edge.from)
    if (concept === undefined || !unfolded.has(concept)) continue
    if (concepts.get(edge.to) !== concept) continue
    const known = found.get(concept)
    if (known) known.push(edge)
    else found.set(concept, [edge])
  }
  return found
}

const BESIDE = 10
const ABOVE = 4
const BELOW = 13

function placedEdge(
  route: ThingRoute,
  placed: ReadonlyMap<string, PlacedThing>,
  laneX: (gap: number, key: string) => number,
): PlacedThingEdge {
  const { edge, arrives } = route
  const [source, target] = [
    placed.get(edge.from) ?? route.source,
    placed.get(edge.to) ?? route.target,
  ]
  const points = thingPoints({ ...route, source, target }, laneX)
  const end = points.at(-1) ?? { x: 0, y: 0 }
  if (arrives === 'below')
    return { edge, points, word: { x: end.x + 8, y: end.y + 13, anchor: 'start' } }
  // What comes from the right is named below its line, clear of the words of what leaves there.
  const word: ThingWord =
    arrives === 'left'
      ? { x: end.x - BESIDE, y: end.y - ABOVE, anchor: 'end' }
      : { x: end.x + BESIDE, y: end.y + BELOW, anchor: 'start' }
  return { edge, points, word }
}
