import { expect, it } from 'vitest'
import { edgesNear } from './edges-near'

const edge = (id: string, from: number, to: number) => ({
  id,
  points: [
    { x: 0, y: from },
    { x: 9, y: to },
  ],
})
const toOne = ({ points }: ReturnType<typeof edge>) => ({ lane: 'one', own: points[0] })
const near = (edges: readonly ReturnType<typeof edge>[]) =>
  edgesNear(edges, toOne, 1000, 2000).map(({ id }) => id)

it('an edge whose own end is near is drawn', () => {
  expect(near([edge('a', 1500, 0), edge('b', 1600, 0)])).toEqual(['a', 'b'])
})

it('of those that only pass, or end in what they share, one from each side is drawn', () => {
  expect(near([edge('a', 3000, 0), edge('b', 4000, 0)])).toEqual(['a'])
  expect(near([edge('a', 3000, 1500), edge('b', 100, 1500), edge('c', 200, 1500)])).toEqual([
    'a',
    'b',
  ])
})

it('one that is elsewhere is not drawn', () => {
  expect(near([edge('a', 0, 500), edge('b', 2500, 3000)])).toEqual([])
})
