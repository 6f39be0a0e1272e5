import { describe, expect, it } from 'vitest'
import { parseQuantity } from './quantity'

const one = 1_000_000_000n

describe('parseQuantity', () => {
  it.each([
    ['250m', one / 4n],
    ['2', 2n * one],
    ['1.5', (3n * one) / 2n],
    ['1Ki', 1024n * one],
    ['1.5Gi', 1_610_612_736n * one],
    ['1e3', 1000n * one],
    ['12E', (2n ** 63n - 1n) * one],
    ['-5Mi', -5n * 1024n * 1024n * one],
    ['0.1n', 1n],
    ['m', 0n],
    ['1e99', (2n ** 63n - 1n) * one],
    ['1e-99', 1n],
  ])('reads %s', (text, nanos) => {
    expect(parseQuantity(text)).toBe(nanos)
  })

  it.each(['', '<nil>', '10 Gi', '5MB', '1.2.3', '1e3Gi', 'abcm'])(
    'finds no shape of a quantity in "%s"',
    (text) => {
      expect(parseQuantity(text)).toMatch(/^quantities must match/)
    },
  )

  it.each(['20GiGi', '5mm', '3Mk', '1e', '7i'])('does not know the suffix of %s', (text) => {
    expect(parseQuantity(text)).toBe("unable to parse quantity's suffix")
  })
})
