import { expect, it } from 'vitest'
import { closeness, rank } from './rank'

it('a whole word fits better than its beginning, and that better than a part', () => {
  const [whole, start, part, none] = ['dark', 'darker', 'undarkened', 'light'].map((text) =>
    closeness(text, 'dark'),
  )
  expect([whole, start, part, none]).toEqual([3, 2, 1, 0])
})

it('a query of two words is the mean of both', () => {
  expect(closeness('kubectl logs -l service=web', 'logs web')).toBe(3)
  expect(closeness('Ingress web', 'logs web')).toBe(1.5)
})

it('of what fits alike an action is meant before an object, and what was used before its like', () => {
  expect(rank('Do', 'share', 'share', 0)).toBeGreaterThan(rank('Objects', 'share', 'share', 0))
  expect(rank('Objects', 'web', 'web', 2)).toBeGreaterThan(rank('Objects', 'web', 'web', 0))
  expect(rank('Objects', 'website', 'web', 5)).toBeLessThan(rank('Objects', 'web', 'web', 0))
})

it('of commands that fit alike the one that begins as the query does is meant', () => {
  const score = (text: string) => rank('Commands, to copy', text, 'logs web', 0)
  expect(score('Logs of all pods service=web')).toBeGreaterThan(
    score('Router logs of its hosts web'),
  )
})
