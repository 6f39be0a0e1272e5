export type Direction = 'left' | 'right' | 'up' | 'down'

/** A card as the arrow keys see it. */
export interface Visited {
  readonly id: string
  readonly column: string | number
  readonly y: number
}

/**
 * Where an arrow key leads from a card: left and right along its edges, to the end nearest in
 * height; up and down to the next card of its column. undefined where nothing lies that way.
 */
export function visit(
  cards: readonly Visited[],
  edges: readonly { readonly from: string; readonly to: string }[],
  id: string,
  direction: Direction,
): string | undefined {
  const here = cards.find((card) => card.id === id)
  if (!here) return undefined
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1
    return nearest(
      cards.filter(({ column, y }) => column === here.column && (y - here.y) * sign > 0),
      here,
    )
  }
  const [near, far] = direction === 'right' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const ends = new Set(edges.filter((edge) => edge[near] === id).map((edge) => edge[far]))
  return nearest(
    cards.filter((card) => ends.has(card.id)),
    here,
  )
}

function nearest(cards: readonly Visited[], here: Visited): string | undefined {
  const distance = ({ y }: Visited) => Math.abs(y - here.y)
  return cards.reduce<Visited | undefined>(
    (best, card) => (best && distance(best) <= distance(card) ? best : card),
    undefined,
  )?.id
}
