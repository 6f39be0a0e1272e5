import type { Column } from '../kubernetes/kinds'
import type { ManifestItem } from '../mapping/mapped-object'
import { type Card, cardOf } from './card'
import { COLUMNS } from './columns'
import type { GraphEdge, GraphNode } from './graph'
import { headLines } from './line-range'
import type { Measure } from './measure'
import { orderCards } from './order-cards'
import { wrapName } from './wrap-text'

const HEAD = 26
const HEAD_LINE = 16
const UNDER_HEAD = 4
const BETWEEN_CARDS = 14
const ABOVE_BAND = 6
const IN_BAND = 8
const FOOT = 10
/** Fold mark, section mark, the gaps between them and the space at both ends. */
const HEAD_FRAME = 52
const HEAD_GAP = 6

/** How far a group's frame stands out from its columns, at either side. */
export const GROUP_PADDING = 10
export const FOLDED_HEIGHT = 34

/** A group of cards as it stands by itself: its y counted from its own top, its x in columns. */
export interface Stack {
  readonly concept: ManifestItem
  readonly head: GroupHead
  /** The first and the last column that it uses. */
  readonly first: number
  readonly last: number
  readonly height: number
  readonly cards: readonly { readonly card: Card; readonly column: number; readonly y: number }[]
  /** Where the part begins that controllers make later. */
  readonly bandY?: number
}

export interface GroupHead {
  readonly nameLines: readonly string[]
  /** The sort of the thing is on a line of its own, since it does not fit beside the name. */
  readonly stacked: boolean
  readonly height: number
}

/**
 * Stacks the nodes of one thing of convox.yml: each in its column, those that are made later in a
 * band at the foot.
 */
export function stackGroup(
  concept: ManifestItem,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  widths: Readonly<Record<Column, number>>,
  measure: Measure,
): Stack {
  const used = COLUMNS.flatMap((column, index) =>
    nodes.some((node) => node.column === column) ? index : [],
  )
  const first = used[0] ?? 0
  const last = used.at(-1) ?? first
  const head = groupHead(
    concept,
    first === last ? widths[COLUMNS[first] as Column] : Number.POSITIVE_INFINITY,
    measure,
  )

  const cards: { card: Card; column: number; y: number }[] = []
  const stack = (some: readonly GraphNode[], top: number) => {
    let bottom = top
    for (const [column, name] of COLUMNS.entries()) {
      let y = top
      for (const node of orderCards(some, name, edges)) {
        const card = cardOf(node, widths[name], measure)
        cards.push({ card, column, y })
        bottom = Math.max(bottom, y + card.height)
        y += card.height + BETWEEN_CARDS
      }
    }
    return bottom
  }

  const top = head.height + UNDER_HEAD
  const applied = nodes.filter((node) => !node.derived)
  const derived = nodes.filter((node) => node.derived)
  const foot = stack(applied, top)
  if (derived.length === 0) return { concept, head, first, last, cards, height: foot + FOOT }
  if (applied.length === 0)
    return { concept, head, first, last, cards, height: stack(derived, top) + FOOT }
  const bandY = foot + ABOVE_BAND
  return {
    concept,
    head,
    first,
    last,
    cards,
    bandY,
    height: stack(derived, bandY + IN_BAND) + FOOT,
  }
}

function groupHead(concept: ManifestItem, width: number, measure: Measure): GroupHead {
  const { name, what } = concept
  const lines = headLines(concept)
  const beside = lines === undefined ? 0 : measure(lines, 'small') + HEAD_GAP
  const room = width + 2 * GROUP_PADDING - HEAD_FRAME - beside
  const nameLines = wrapName(name, room, (text) => measure(text, 'name'))
  const stacked =
    nameLines.length > 1 || measure(name, 'name') + HEAD_GAP + measure(what, 'small') > room
  return {
    nameLines,
    stacked,
    height: HEAD + HEAD_LINE * (nameLines.length - 1 + (stacked ? 1 : 0)),
  }
}
