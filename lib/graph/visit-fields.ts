import type { Layout, PlacedCard } from './layout'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * Where an arrow key leads from a card: left and right along its edges, to the end nearest in
 * height; up and down to the next card of its column. undefined where nothing lies that way.
 */
export function visitFields(
  { cards, edges }: Layout,
  id: string,
  direction: Direction,
): string | undefined {
  const here = cards.find(({ node }) => node.id === id)
  if (!here) return undefined
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1
    const beyond = cards.filter(
      ({ node, y }) => node.column === here.node.column && (y - here.y) * sign > 0,
    )
    return nearest(beyond, here)
  }
  const [near, far] = direction === 'right' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const ends = new Set(edges.filter(({ edge }) => edge[near] === id).map(({ edge }) => edge[far]))
  return nearest(
    cards.filter(({ node }) => ends.has(node.id)),
    here,
  )
}

function nearest(cards: readonly PlacedCard[], here: PlacedCard): string | undefined {
  const distance = ({ y }: PlacedCard) => Math.abs(y - here.y)
  return cards.reduce<PlacedCard | undefined>(
    (best, card) => (best && distance(best) <= distance(card) ? best : card),
    undefined,
  )?.node.id
}
