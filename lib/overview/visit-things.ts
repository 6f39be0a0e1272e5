import type { Direction } from '../graph/visit-fields'
import type { OverviewLayout } from './overview-layout'
import type { PlacedThing } from './place-things'

/**
 * Where an arrow key leads from a thing: left and right along its edges, to the end nearest in
 * height; up and down to the next card of its column. undefined where nothing lies that way.
 */
export function visitThings(
  { things, edges }: Pick<OverviewLayout, 'things' | 'edges'>,
  id: string,
  direction: Direction,
): string | undefined {
  const here = things.find(({ thing }) => thing.id === id)
  if (!here) return undefined
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1
    return nearest(
      things.filter(({ column, y }) => column === here.column && (y - here.y) * sign > 0),
      here,
    )
  }
  const [near, far] = direction === 'right' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const ends = new Set(edges.filter(({ edge }) => edge[near] === id).map(({ edge }) => edge[far]))
  return nearest(
    things.filter(({ thing }) => ends.has(thing.id)),
    here,
  )
}

function nearest(things: readonly PlacedThing[], here: PlacedThing): string | undefined {
  const distance = ({ y }: PlacedThing) => Math.abs(y - here.y)
  return things.reduce<PlacedThing | undefined>(
    (best, thing) => (best && distance(best) <= distance(thing) ? best : thing),
    undefined,
  )?.thing.id
}
