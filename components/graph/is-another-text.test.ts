import { expect, it } from 'vitest'
import { isAnotherText } from './is-another-text'

const known = new Set(['web', 'worker', 'database', 'cache'])

it('the first text is another one than none', () => {
  expect(isAnotherText(new Set(), ['web'])).toBe(true)
})

it('a service that is added or renamed belongs to the same text', () => {
  expect(isAnotherText(known, ['web', 'worker', 'database', 'cache', 'mailer'])).toBe(false)
  expect(isAnotherText(new Set(['web']), ['website'])).toBe(false)
})

it('things that were gone while a key was mistyped are the same when they are back', () => {
  expect(isAnotherText(known, ['web', 'worker', 'database', 'cache'])).toBe(false)
})

it('an example that shares some names is another text', () => {
  expect(isAnotherText(known, ['web', 'database', 'admin', 'search', 'queue'])).toBe(true)
})
