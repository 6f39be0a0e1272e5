import type { GraphNode } from './graph'
import type { Measure, TextStyle } from './measure'
import { wrapHost, wrapName } from './wrap-text'

/** Borders, the stripe at the left and the space around the text. */
const FRAME = 22
const BASE_HEIGHT = 44
const NAME_LINE = 16
const MORE_LINE = 14
const MORE_GAP = 3
const ICON_AND_GAP = 18
const FACT_GAP = 10
/** Longer names are broken, so that one of them does not push everything apart. */
const LONGEST_LINE = 168

/**
 * Where lines of edges meet a card, from its top: level with its first two lines, whatever stands
 * below.
 */
export const PORT = 22

/** A node's card without its place: the lines of its texts, and the height that they need. */
export interface Card {
  readonly node: GraphNode
  readonly nameLines: readonly string[]
  readonly moreLines: readonly string[]
  readonly height: number
}

/**
 * The width at which a node's card shows its kind and fact on one line, and its name if that is not
 * too long. The long patterns of what is made later are broken where they must, so that showing
 * them moves nothing sideways.
 */
export function cardWidth(
  { label, fact, name, more = [], derived }: GraphNode,
  measure: Measure,
): number {
  const [bold, small] = [inStyle('name', measure), inStyle('small', measure)]
  const first = ICON_AND_GAP + small(label) + (fact === undefined ? 0 : FACT_GAP + small(fact))
  if (derived) return Math.ceil(FRAME + first)
  const names = wrapName(name, LONGEST_LINE, bold).map(bold)
  const hosts = more.flatMap((host) => wrapHost(host, LONGEST_LINE, small).map(small))
  return Math.ceil(FRAME + Math.max(first, ...names, ...hosts))
}

export function cardOf(node: GraphNode, width: number, measure: Measure): Card {
  const room = width - FRAME
  const nameLines = wrapName(node.name, room, inStyle('name', measure))
  const moreLines = (node.more ?? []).flatMap((host) =>
    wrapHost(host, room, inStyle('small', measure)),
  )
  const more = moreLines.length > 0 ? MORE_GAP + MORE_LINE * moreLines.length : 0
  return {
    node,
    nameLines,
    moreLines,
    height: BASE_HEIGHT + NAME_LINE * (nameLines.length - 1) + more,
  }
}

function inStyle(style: TextStyle, measure: Measure): (text: string) => number {
  return (text) => measure(text, style)
}
