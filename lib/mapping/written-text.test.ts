import { describe, expect, it } from 'vitest'
import { Sourced } from '../provenance/sourced'
import { bare, bareItem, bareKey, decoded, exact, quoted } from './written-text'

const value = (text: string) => new Sourced(text)

describe('what a rack writes bare', () => {
  it.each([
    ['on', true],
    ['012', 10],
    ['web', 'web'],
    ['postgres:13', 'postgres:13'],
    ['20Gi', '20Gi'],
    ['5', 5],
    ['', null],
    ['a # b', 'a'],
  ])('%j arrives as %j', (text, arrives) => expect(bare(value(text)).value).toEqual(arrives))

  it('cannot hold a colon and a blank', () => expect(bare(value('a: b: c')).fault).toBeDefined())
})

it('a line of dashes inside of a value ends its document, and is refused', () => {
  expect(bare(value('a\n---\nb')).fault).toBeDefined()
  expect(quoted(value('a\n---\nb')).fault).toBeDefined()
  expect(exact(value('a\n---\nb')).fault).toBeDefined()
  expect(exact(value('a\nb')).fault).toBeUndefined()
})

it('a colon inside of the item of a list makes a mapping', () => {
  expect(bareItem(value('x: y')).value).toEqual({ x: true })
  expect(bareItem(value('x')).value).toBe('x')
})

describe('what a rack writes between quotes as it is', () => {
  it('has its escapes read', () => expect(quoted(value('a\\tb')).value).toBe('a\tb'))
  it('cannot hold a quote', () =>
    expect(quoted(value('say "hi"')).fault?.message).toContain('yaml:'))
})

describe('what a rack decodes', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['y&copy=1', 'y©=1'],
    ['z&notify', 'z¬ify'],
    ['&unknown; 1<2', '&unknown; 1<2'],
    ['new&#10;line', 'new line'],
    ['plain "quoted" \\ text', 'plain "quoted" \\ text'],
  ])('%j arrives as %j', (text, arrives) => expect(decoded(value(text)).value).toBe(arrives))

  it('is broken by the entity of a quote', () =>
    expect(decoded(value('a &quot; b')).fault).toBeDefined())
})

describe('a key that a rack writes bare', () => {
  it.each([
    ['n', 'false'],
    ['012', '10'],
    ['null', 'null'],
    ['PADDED ', 'PADDED'],
    ['A KEY', 'A KEY'],
    ['convox.com/team', 'convox.com/team'],
  ])('%j arrives as %j', (text, key) => expect(bareKey(text)).toEqual({ key }))

  it('vanishes behind a leading #', () => expect(bareKey('# note')).toEqual({}))
  it('breaks the text with a leading blank', () => expect(bareKey(' A').fault).toBeDefined())
})
