import type { ManifestItem } from '../mapping/mapped-object'
import { columnGrid, type Grid, MARGIN, type PlacedColumn } from './channels'
import { COLUMNS, columnWidths } from './columns'
import type { Box, Point } from './geometry'
import type { Graph, GraphEdge, GraphNode } from './graph'
import { assignLanes } from './lanes'
import type { Measure } from './measure'
import { BETWEEN_GROUPS, type GroupPlace, placeGroups } from './place-groups'
import { type Obstacle, planRoutes, uprights } from './plan-routes'
import { type EdgeWord, edgeWord, routePoints } from './route-points'
import { GROUP_PADDING, type GroupHead, stackGroup } from './stack-group'

export interface LayoutOptions {
  /** Ids of the concepts that are drawn as one card. */
  readonly folded: ReadonlySet<string>
  readonly measure: Measure
}

export interface PlacedGroup extends Box {
  readonly concept: ManifestItem
  readonly head: GroupHead
  readonly folded: boolean
  /** Ids of its nodes, also where it is folded. */
  readonly members: readonly string[]
  /**
   * Where the part begins that controllers make later, from the top of the drawing, and how wide
   * its caption may be: 0 where a card is in the way.
   */
  readonly band?: { readonly y: number; readonly captionWidth: number }
}

export interface PlacedCard extends Box {
  readonly node: GraphNode
  readonly nameLines: readonly string[]
  readonly moreLines: readonly string[]
}

export interface PlacedEdge {
  readonly edge: GraphEdge
  /** The corners of its line, from the source to the tip of the arrow. */
  readonly points: readonly Point[]
  readonly word: EdgeWord
}

/** Everything in px, counted from the top left corner of the drawing. */
export interface Layout {
  readonly columns: readonly PlacedColumn[]
  readonly groups: readonly PlacedGroup[]
  readonly cards: readonly PlacedCard[]
  readonly edges: readonly PlacedEdge[]
  readonly width: number
  readonly height: number
}

/**
 * Tidy columns: a group for each of `concepts`, in their order, its cards in four columns that all
 * groups share. The same input gives the same drawing, and what is added at the end moves nothing
 * above it. Nodes of other concepts are left out, and so is every edge that does not join two
 * cards.
 */
export function layoutGraph(
  graph: Graph,
  concepts: readonly ManifestItem[],
  { folded, measure }: LayoutOptions,
): Layout {
  const widths = columnWidths(graph.nodes, measure)
  const nodes = byConcept(graph)
  const stacks = concepts.flatMap((concept) => {
    const own = nodes.get(concept.id)
    return own ? [stackGroup(concept, own.nodes, own.edges, widths, measure)] : []
  })
  const places = placeGroups(stacks, ({ concept }) => folded.has(concept.id))

  const cards = new Map<string, Obstacle>()
  for (const place of places) {
    if (place.folded) continue
    for (const { card, column, y } of place.stack.cards)
      cards.set(card.node.id, { column, y: place.y + y, height: card.height })
  }
  const foldedCards = places
    .filter((place) => place.folded)
    .map(({ first, y, height }) => ({ column: first, y, height }))
  const gaps = places.flatMap(({ y, height }) => [
    y - BETWEEN_GROUPS / 2,
    y + height + BETWEEN_GROUPS / 2,
  ])
  const routes = planRoutes(graph.edges, cards, [...cards.values(), ...foldedCards], gaps)

  const grid = columnGrid(widths, uprights(routes, cards).map(assignLanes))
  const groups = places.map((place) => placedGroup(place, grid))
  const placedCards = places.flatMap((place) => placedCardsOf(place, grid))
  const boxes = new Map(placedCards.map((card) => [card.node.id, card]))
  const edges = routes.map((route): PlacedEdge => {
    const { edge } = route
    const [source, target] = [boxes.get(edge.from) as PlacedCard, boxes.get(edge.to) as PlacedCard]
    const columns = {
      source: COLUMNS.indexOf(source.node.column),
      target: COLUMNS.indexOf(target.node.column),
    }
    const points = routePoints(route, source, target, columns, grid)
    return { edge, points, word: edgeWord(route, points, target.node.column) }
  })
  const right = grid.columns.at(-1) as PlacedColumn
  return {
    columns: grid.columns,
    groups,
    cards: placedCards,
    edges,
    width: right.x + right.width + GROUP_PADDING + MARGIN,
    height: Math.max(0, ...groups.map(({ y, height }) => y + height)) + MARGIN,
  }
}

function byConcept({
  nodes,
  edges,
}: Graph): Map<string, { nodes: GraphNode[]; edges: GraphEdge[] }> {
  const found = new Map<string, { nodes: GraphNode[]; edges: GraphEdge[] }>()
  const conceptOf = new Map<string, string>()
  for (const node of nodes) {
    conceptOf.set(node.id, node.concept)
    const known = found.get(node.concept)
    if (known) known.nodes.push(node)
    else found.set(node.concept, { nodes: [node], edges: [] })
  }
  for (const edge of edges) {
    const concept = conceptOf.get(edge.from)
    if (concept !== undefined && concept === conceptOf.get(edge.to))
      found.get(concept)?.edges.push(edge)
  }
  return found
}

function placedGroup(
  { stack, folded, first, last, y, height }: GroupPlace,
  { columns }: Grid,
): PlacedGroup {
  const [left, right] = [columns[first] as PlacedColumn, columns[last] as PlacedColumn]
  const x = left.x - GROUP_PADDING
  const inFirst = stack.cards.some(({ card, column }) => card.node.derived && column === first)
  const band =
    folded || stack.bandY === undefined
      ? undefined
      : { y: y + stack.bandY, captionWidth: inFirst ? 0 : left.width }
  const members = stack.cards.map(({ card }) => card.node.id)
  return {
    concept: stack.concept,
    head: stack.head,
    folded,
    members,
    band,
    x,
    y,
    width: right.x + right.width + GROUP_PADDING - x,
    height,
  }
}

function placedCardsOf(place: GroupPlace, { columns }: Grid): PlacedCard[] {
  if (place.folded) return []
  return place.stack.cards.map(({ card, column, y }) => {
    const { x, width } = columns[column] as PlacedColumn
    const { node, nameLines, moreLines, height } = card
    return { node, nameLines, moreLines, x, y: place.y + y, width, height }
  })
}
