import { describe, expect, it } from 'vitest'
import { readSource } from './read-source'

const faults = (text: string) =>
  readSource(text, new Map()).faults.map(
    ({ message, span }) => `${span.line}:${span.column} ${message}`,
  )

describe('a text that no rack reads', () => {
  it.each([
    ['a: "open', '1:9'],
    ['services:\n\tweb: {}', '2:1 yaml: line 2: found character that cannot start any token'],
    ['a: *nowhere', "1:4 yaml: unknown anchor 'nowhere' referenced"],
    ['a: {b: 1', '1:9'],
    ['a: b: c', '1:4 yaml: line 1: mapping values are not allowed in this context'],
    ['a: "\\q"', '1:5 yaml: line 1: found unknown escape character'],
    ['a: \u0007', '1:4 yaml: control characters are not allowed'],
  ])('%j is told where it breaks, in the words of the rack where they are known', (text, said) =>
    expect(faults(text)[0]).toContain(said),
  )

  it('is not the second document of a file: only the first is read', () =>
    expect(faults('a: 1\n---\n{')).toEqual([]))
})

it('an alias is the very node that it names, at its place', () => {
  const { root } = readSource('a: &x {port: 1}\nb: *x', new Map())
  const [first, second] = root?.kind === 'mapping' ? root.entries.map(({ value }) => value) : []
  expect(second).toBe(first)
  expect(second?.span.line).toBe(1)
})

it('a block ends behind its last letter', () => {
  const { root } = readSource('a:\n  b: 1\n\n\nc: 2', new Map())
  const [block] = root?.kind === 'mapping' ? root.entries.map(({ value }) => value) : []
  expect(block?.span).toMatchObject({ line: 2, endLine: 2, endColumn: 7 })
})
