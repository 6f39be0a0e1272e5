import { COLUMNS } from '../graph/columns'
import type { GraphEdge, GraphNode } from '../graph/graph'
import type { Measure } from '../graph/measure'
import { orderCards } from '../graph/order-cards'
import { wrapHost, wrapName } from '../graph/wrap-text'
import type { ThingColumn } from '../mapping/things/thing-map'
import type { ThingContent } from './thing-content'

/** Borders, the stripe at the left and the space around the text. */
const FRAME = 21
const BASE_HEIGHT = 44
const NAME_LINE = 16
const HOST_LINE = 15
/** The count of objects with its fold mark, and a badge of problems, at the end of the name. */
const COUNT = 52
const HOST_SIZE = 12 / 11
const ICON_AND_GAP = 18
const FACT = 13
/** A name without a hyphen widens its column so far and no further. */
const WIDEST = 300

export const ROW_HEIGHT = 24
const ROW_GAP = 4
const ROW_NAME_LINE = 15
/** The rail of arrows left of the rows. */
export const RAIL = 20
const ROWS_FRAME = RAIL + 17
const ROWS_FOOT = 7
/** Borders, padding, icon and gaps of a row; the gap between its last two words. */
const ROW_FRAME = 41
const ROW_GAP_OF_FACT = 7
const ROW_WIDEST = 211
/** What they hold is counted on their own cards; a row says how they are joined. */
const WITHOUT_FACT = new Set(['Secret', 'ConfigMap'])
/** How far a timer is set in under its service. */
export const INDENT = 18

/** A small app keeps these, so that typing in it moves nothing sideways. */
const NARROWEST: Readonly<Record<ThingColumn, number>> = {
  entry: 130,
  public: 164,
  internal: 172,
  resources: 140,
}

/** An object of an unfolded thing: one line, or its name on lines of its own where it is long. */
export interface ThingRow {
  readonly node: GraphNode
  readonly fact?: string
  /** How it is joined to the workload of its thing: `selects`, `env from`. */
  readonly word?: string
  readonly nameLines: readonly string[]
  /** From the top of the card. */
  readonly y: number
  readonly height: number
}

/** A card without its place. */
export interface ThingCard extends ThingContent {
  readonly nameLines: readonly string[]
  readonly moreLines: readonly string[]
  /** Of an unfolded thing; empty of a folded one. */
  readonly rows: readonly ThingRow[]
  readonly height: number
}

/** As wide as the column must be for a card: its facts on one line, and no word of it broken. */
export function thingWidth(
  content: ThingContent,
  unfolded: boolean,
  edges: readonly GraphEdge[],
  measure: Measure,
): number {
  const { thing, facts, nodes } = content
  const indent = thing.under === undefined ? 0 : INDENT
  const small = (text: string) => measure(text, 'small')
  const head = facts.reduce(
    (sum, fact) => sum + small(fact) + FACT,
    ICON_AND_GAP + small(thing.sort),
  )
  const words = thing.name.split(/(?<=[-./_ ])/).map((word) => measure(word, 'name'))
  const count = nodes.length > 0 ? COUNT : 0
  const folded = FRAME + Math.max(head, Math.max(...words) + count)
  const rows = unfolded
    ? rowNodes(nodes, edges).map(
        ({ node, word }) => ROWS_FRAME + Math.min(ROW_WIDEST, rowWidth(node, word, measure)),
      )
    : []
  return indent + Math.max(NARROWEST[thing.column] - indent, Math.min(WIDEST, folded), ...rows)
}

export function thingCard(
  content: ThingContent,
  width: number,
  unfolded: boolean,
  edges: readonly GraphEdge[],
  measure: Measure,
): ThingCard {
  const { thing, nodes } = content
  const isHost = thing.family === 'host'
  const room = width - FRAME
  const name = (text: string) => measure(text, 'name')
  // Hosts are as large as names and not bold.
  const nameLines =
    isHost && thing.name.includes('.')
      ? wrapHost(thing.name, room, (text) => measure(text, 'small') * HOST_SIZE)
      : wrapName(thing.name, nodes.length > 0 ? room - COUNT : room, name)
  const moreLines = thing.more.flatMap((host) =>
    wrapHost(host, room, (text) => measure(text, 'small')),
  )
  const head =
    BASE_HEIGHT +
    (isHost ? HOST_LINE : NAME_LINE) * (nameLines.length - 1) +
    HOST_LINE * moreLines.length
  const rows = unfolded ? placedRows(nodes, edges, head, width - ROWS_FRAME, measure) : []
  const last = rows.at(-1)
  return {
    ...content,
    nameLines,
    moreLines,
    rows,
    height: last ? last.y + last.height + ROWS_FOOT : head,
  }
}

function placedRows(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  top: number,
  width: number,
  measure: Measure,
): ThingRow[] {
  let y = top
  return rowNodes(nodes, edges).map(({ node, word }) => {
    const fits = rowWidth(node, word, measure) <= width + 0.5
    const nameLines = fits
      ? [node.name]
      : wrapName(node.name, width - ROW_FRAME, (text) => measure(text, 'name'))
    const height = fits ? ROW_HEIGHT : ROW_HEIGHT + ROW_NAME_LINE * nameLines.length
    const fact = rowFact(node)
    const row = { node, ...(fact && { fact }), ...(word && { word }), nameLines, y, height }
    y += height + ROW_GAP
    return row
  })
}

/** As in the drawing of all objects: as traffic flows, and what controllers make last. */
function rowNodes(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { node: GraphNode; word: string | undefined }[] {
  const sorted = COLUMNS.flatMap((column) => orderCards(nodes, column, edges))
  const words = new Map<string, string>()
  for (const { from, to, relation } of edges) {
    // The source of a relation lists it; the target does not repeat it.
    const acts = relation !== 'env from' && relation !== 'reads' && relation !== 'runs as'
    const id = acts && relation !== 'mounts' && relation !== 'makes' ? from : to
    if (!words.has(id)) words.set(id, relation)
  }
  return [
    ...sorted.filter(({ derived }) => !derived),
    ...sorted.filter(({ derived }) => derived),
  ].map((node) => ({ node, word: words.get(node.id) }))
}

function rowFact({ kind, fact }: GraphNode): string | undefined {
  return WITHOUT_FACT.has(kind) ? undefined : fact
}

function rowWidth(node: GraphNode, word: string | undefined, measure: Measure): number {
  const small = (text = '') => measure(text, 'small')
  const fact = rowFact(node)
  const last = fact === undefined ? 0 : small(fact) + ROW_GAP_OF_FACT
  return ROW_FRAME + small(node.label) + measure(node.name, 'name') + small(word) + last
}
