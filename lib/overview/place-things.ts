import type { Box } from '../graph/geometry'
import { THING_COLUMNS, type ThingColumn, type ThingEdge } from '../mapping/things/thing-map'
import { INDENT, type ThingCard } from './thing-card'

/** The least space between the drawing and its edges. */
export const MARGIN = 11
const TOP = 34
const BETWEEN = 8
/** A long column stands closer together, so that sixteen things are seen at once. */
const CLOSE = 5
const LONG = 12
/** Above a timer: room for the word of its edge. */
const ABOVE_TIMER = 18

export interface PlacedThing extends ThingCard, Box {
  /** The index of its column among those that are drawn. */
  readonly column: number
}

export interface ThingColumnPlace {
  readonly column: ThingColumn
  readonly x: number
  readonly width: number
}

/** A card with its height in the drawing, and where it stands from the left of its column. */
interface Standing {
  readonly card: ThingCard
  readonly y: number
  readonly indent: number
}

/**
 * Sets each column in its order. Services and resources stack; a way in stands level with what it
 * leads to, and a resource with its first user, as far as their order allows: a later user moves
 * nothing.
 */
export function placeThings(
  cards: readonly ThingCard[],
  edges: readonly ThingEdge[],
): ReadonlyMap<ThingColumn, readonly Standing[]> {
  const inColumn = (column: ThingColumn) => cards.filter(({ thing }) => thing.column === column)
  const hostHeights = new Map<string, number>()
  for (const { thing, height } of cards) {
    const [only] = thing.concepts
    if (thing.family === 'host' && thing.concepts.length === 1 && only !== undefined)
      hostHeights.set(only, height)
  }
  const slots = (card: ThingCard) =>
    card.thing.column === 'public' ? (hostHeights.get(card.thing.id) ?? 0) : 0
  const open = stacked(inColumn('public'), slots)
  const inner = stacked(inColumn('internal'), () => 0)

  const middles = new Map<string, number>()
  for (const { card, y } of [...open, ...inner]) middles.set(card.thing.id, y + 22)
  const levels = new Map<string, number>()
  for (const { from, to, relation } of edges) {
    if (relation === 'routes to') note(levels, from, middles.get(to))
    else if (relation !== 'runs as') note(levels, to, middles.get(from))
  }
  return new Map<ThingColumn, readonly Standing[]>([
    ['entry', levelled(inColumn('entry'), levels)],
    ['public', open],
    ['internal', inner],
    ['resources', levelled(inColumn('resources'), levels)],
  ])
}

function note(levels: Map<string, number>, id: string, y: number | undefined): void {
  if (y !== undefined && !levels.has(id)) levels.set(id, y)
}

/** One below the other; a timer set in under the service that it runs as. */
function stacked(cards: readonly ThingCard[], slot: (card: ThingCard) => number): Standing[] {
  const ids = new Set(cards.map(({ thing }) => thing.id))
  const under = new Map<string, ThingCard[]>()
  const tops: ThingCard[] = []
  for (const card of cards) {
    const service = card.thing.under
    if (service === undefined || !ids.has(service)) tops.push(card)
    else under.set(service, [...(under.get(service) ?? []), card])
  }
  const between = betweenCards(cards)
  let y = TOP
  return tops.flatMap((card) => {
    const room = Math.max(card.height, slot(card))
    const own = { card, y: y + Math.round((room - card.height) / 2), indent: 0 }
    const timers = under.get(card.thing.id) ?? []
    let bottom = timers.length > 0 ? own.y + card.height : y + room
    const below = timers.map((timer): Standing => {
      const place = { card: timer, y: bottom + ABOVE_TIMER, indent: INDENT }
      bottom = place.y + timer.height
      return place
    })
    y = Math.max(bottom, y + room) + between
    return [own, ...below]
  })
}

/**
 * Each level with what it belongs to, as near as the order allows: what comes earlier gives way
 * upwards, so that nothing is pushed out below.
 */
function levelled(cards: readonly ThingCard[], levels: ReadonlyMap<string, number>): Standing[] {
  const between = betweenCards(cards)
  const wished = cards.map(({ thing, height }) => {
    const level = levels.get(thing.id)
    return level === undefined ? Number.POSITIVE_INFINITY : level - height / 2
  })
  for (let index = cards.length - 2; index >= 0; index--) {
    const next = wished[index + 1] ?? Number.POSITIVE_INFINITY
    const here = wished[index] ?? Number.POSITIVE_INFINITY
    wished[index] = Math.min(here, next - (cards[index]?.height ?? 0) - between)
  }
  let free = TOP
  return cards.map((card, index) => {
    const wish = wished[index] ?? Number.POSITIVE_INFINITY
    const y = Math.round(Number.isFinite(wish) ? Math.max(free, wish) : free)
    free = y + card.height + between
    return { card, y, indent: 0 }
  })
}

function betweenCards(cards: readonly ThingCard[]): number {
  return cards.length > LONG ? CLOSE : BETWEEN
}

/** The columns that have anything, from left to right. */
export function usedColumns(
  standing: ReadonlyMap<ThingColumn, readonly Standing[]>,
): ThingColumn[] {
  return THING_COLUMNS.filter((column) => (standing.get(column) ?? []).length > 0)
}
