import { describe, expect, it, vi } from 'vitest'
import { type Interpolated, interpolate, locate, variablesIn } from '../interpolate'
import { readSource } from '../read-source'
import { Letters } from './letters'

const ONE = new Map([['X', '1']])

/** How often a letter is looked at while a text is read. */
function looks(text: string): number {
  const spy = vi.spyOn(Letters.prototype, 'peek')
  readSource(text, ONE)
  const count = spy.mock.calls.length
  spy.mockRestore()
  return count
}

describe('a text of twice the size is at most a little more than twice the work', () => {
  it.each([
    ['flat keys', (n: number) => 'key: value\n'.repeat(n)],
    ['one long line of items', (n) => `a: [${'x, '.repeat(n)}]`],
    ['one long bare text', (n) => `a: ${'word '.repeat(n)}`],
    ['a text over many lines', (n) => `a: word\n${'  word\n'.repeat(n)}`],
    ['empty lines', (n) => `a: 1${'\n'.repeat(n)}b: 2`],
    ['comments', (n) => '# word\n'.repeat(n)],
    ['openings without an end', (n) => `a: ${'[\n'.repeat(n)}`],
    ['quotes without an end', (n) => `a: "${'word\n'.repeat(n)}`],
    ['variables', (n) => `a: [${'${X}, '.repeat(n)}]`],
    ['braces without an end', (n) => `a: ${'${'.repeat(n)}`],
    ['aliases', (n) => `a: &a b\nc: [${'*a, '.repeat(n)}]`],
    ['keys that turn out to be none', (n) => `? ${'x\n? '.repeat(n)}`],
    [
      'deep indentation',
      (n) => Array.from({ length: n / 20 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    ],
  ] as [string, (n: number) => string][])('%s', (_, text) => {
    const grows = text(4000).length / text(2000).length
    expect(looks(text(4000)) / looks(text(2000))).toBeLessThan(grows * 1.2)
  })
})

it('the way back from many variables is searched, not walked', () => {
  const interpolated = interpolate('"${X}", '.repeat(1024), ONE) as Interpolated
  let visited = 0
  const replacements = new Proxy(interpolated.replacements, {
    get(target, property) {
      if (typeof property === 'string' && /^\d+$/.test(property)) visited += 1
      return Reflect.get(target, property)
    },
  })
  expect(variablesIn({ ...interpolated, replacements }, 2500, 2504)).toHaveLength(1)
  locate({ ...interpolated, replacements }, 2500, 2504)
  expect(visited).toBeLessThan(4 * 11)
})
