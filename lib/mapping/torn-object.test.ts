import { describe, expect, it } from 'vitest'
import { explore } from '../explore'
import { rackKeyOrder } from '../rack/key-order'
import { settingsFrom } from '../rack/settings'
import { tear } from './torn-object'

const RELEASE = new Set(['app', 'rack'])
const left = (object: Record<string, unknown>) => tear(object, RELEASE)?.object

describe('a value that ends in three dashes', () => {
  it('takes what follows it in the order of a rack, but for the labels of the release', () =>
    expect(
      left({
        kind: 'Service',
        metadata: { name: 'web', labels: { part: 'x---', rack: 'r', type: 'service', app: 'a' } },
        spec: {},
      }),
    ).toEqual({ kind: 'Service', metadata: { labels: { app: 'a', part: 'x', rack: 'r' } } }))

  it('is read again: 5--- is the number 5', () =>
    expect(left({ a: ['5---', 'b'] })).toEqual({ a: [5] }))

  it('cuts at a line inside of a longer text', () =>
    expect(left({ a: 'one\ntwo---\nthree', b: 1 })).toEqual({ a: 'one\ntwo' }))

  it.each(['---', '---x---', 'x---y', '# x---', 'a: b---', '*---'])(
    'cuts nothing where it is %j, which is written between quotes or goes on',
    (text) => expect(left({ a: text, b: 1 })).toBeUndefined(),
  )

  it('is reported at its line', () => {
    const text = 'services:\n  web:\n    image: nginx\n    labels:\n      part: x---\n'
    const { diagnostics } = explore(text, settingsFrom({}))
    expect(diagnostics.find(({ code }) => code === 'torn-object')?.span.line).toBe(5)
  })
})

it('keys stand as a rack writes them: numbers by their value, other signs before letters', () =>
  expect(['b10', 'b9', 'a-b', 'aa', 'a', 'b09', 'B'].sort(rackKeyOrder)).toEqual([
    'B',
    'a',
    'a-b',
    'aa',
    'b9',
    'b09',
    'b10',
  ]))
