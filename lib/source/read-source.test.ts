import { describe, expect, it } from 'vitest'
import { readSource } from './read-source'

const faults = (text: string) =>
  readSource(text, new Map()).faults.map(
    ({ message, span }) => `${span.line}:${span.column} ${message}`,
  )

describe('a text that no rack reads', () => {
  it.each([
    ['a: "open', '1:9 yaml: found unexpected end of stream'],
    ['a: "open\n', '2:1 yaml: line 2: found unexpected end of stream'],
    ['a: "x\n---\n"', '2:1 yaml: line 2: found unexpected document indicator'],
    ['services:\n\tweb: {}', '2:1 yaml: line 2: found character that cannot start any token'],
    ['a: @x', '1:4 yaml: found character that cannot start any token'],
    ['a: *nowhere', "1:4 yaml: unknown anchor 'nowhere' referenced"],
    ['a: &x\n  b: *x', "2:6 yaml: anchor 'x' value contains itself"],
    ['a: &', '1:5 yaml: did not find expected alphabetic or numeric character'],
    ['a: {b: 1', "1:9 yaml: line 1: did not find expected ',' or '}'"],
    ['a: [1,\nb: 2', "2:5 yaml: line 2: did not find expected ',' or ']'"],
    ['[[[', '1:4 yaml: line 1: did not find expected node content'],
    ['a: b: c', '1:5 yaml: mapping values are not allowed in this context'],
    ['a: 1\n b: 2', '2:3 yaml: line 2: mapping values are not allowed in this context'],
    ['a: - b', '1:4 yaml: block sequence entries are not allowed in this context'],
    ['a: ? b', '1:4 yaml: mapping keys are not allowed in this context'],
    ['a:\n  b: 1\n  c\n', "4:1 yaml: line 4: could not find expected ':'"],
    ['a:\n  - b\n c: 1', '3:2 yaml: line 2: did not find expected key'],
    ['- a\nb: 1', "2:1 yaml: line 1: did not find expected '-' indicator"],
    ['a: "\\q"', '1:5 yaml: found unknown escape character'],
    ['a:\n  "\\xZZ"', '2:6 yaml: line 2: did not find expected hexdecimal number'],
    ['a: |\n\tx', '2:1 yaml: line 2: found a tab character where an indentation space is expected'],
    ['a: b\n\tc', '2:1 yaml: line 2: found a tab character that violates indentation'],
    ['a: | x', '1:6 yaml: did not find expected comment or line break'],
    ['a: !!binary x', '1:13 yaml: !!binary value contains invalid base64 data'],
    ['a: !!int x', '1:10 yaml: cannot decode !!str `x` as a !!int'],
    ['a: {<<: 5}', '1:9 yaml: map merge requires map or sequence of maps as the value'],
    ['a: !!str}', '1:9 yaml: did not find expected whitespace or line break'],
    ['a: !e!x b', '1:4 yaml: found undefined tag handle'],
    ['%YAML 1.2\n---\na: 1', '1:1 yaml: found incompatible YAML document'],
    ['%pct', '1:5 yaml: found unknown directive name'],
    ['a: \u0007', '1:4 yaml: control characters are not allowed'],
  ])('%j is told where it breaks, in the words of the rack', (text, said) =>
    expect(faults(text)).toEqual([said]),
  )

  it('is not the second document of a file: only the first is read', () =>
    expect(faults('a: 1\n---\n{')).toEqual([]))

  it('leaves what stood before the fault', () => {
    const { root } = readSource('a: {b: 1}\nc: {d: 2', new Map())
    expect(root?.kind === 'mapping' && root.entries).toHaveLength(2)
  })

  it('is refused for a forbidden letter only once its piece of 512 bytes is read', () => {
    const later = ' '.repeat(600)
    expect(faults(`a: @\n${later}\u0007`)[0]).toContain('cannot start any token')
    expect(faults('a: @\n\u0007')[0]).toContain('control characters')
  })

  it('may be nested 500 levels deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(faults(nested(500))).toEqual([])
    expect(faults(nested(100_000))[0]).toContain('nested deeper than 500 levels')
  })
})

describe('a text as YAML 1.1 has it', () => {
  const value = (text: string) => {
    const { root } = readSource(text, new Map())
    const node = root?.kind === 'mapping' ? root.entries[0]?.value : undefined
    return node?.kind === 'scalar' ? node.text : node?.kind
  }
  it.each([
    ['a: |\n  kept', 'kept'],
    ['a: |\n  kept\n', 'kept\n'],
    ['a: |+\n  kept\n\n', 'kept\n\n'],
    ['a: >-\n  one\n  two\n\n  three\n', 'one two\nthree'],
    ['a: >\n  one\n    two\n  three\n', 'one\n  two\nthree\n'],
    ['\uFEFFa: 1', '1'],
    ["a: 'x\x85y'", 'x y'],
    ["a: 'x\u2028y'", 'x\u2028y'],
    ['a: x\rb: y', 'x'],
    ['a: {b}', 'mapping'],
    ['{a: key:}', 'key:'],
    ['a: "x\\\n  y"', 'xy'],
    ["a: 'it''s'", "it's"],
    ['a: one\n  two\n\n  three', 'one two\nthree'],
    ['a: "\\u263a\\x41\\L"', '\u263aA\u2028'],
    ['a:\n- x', 'sequence'],
    ['? a\n: x', 'x'],
    ['a: x # y', 'x'],
    ['a:', ''],
    ['---\na: x\n...\n{', 'x'],
    ['a:\n%YAML 1.1\n  b: 1', ''],
    ['a: x#y:z', 'x#y:z'],
    ['a: !!binary aMOk', 'hä'],
    ['a: !!timestamp 2001-01-01', '2001-01-01'],
  ])('%j', (text, read) => expect(value(text)).toBe(read))
})

it('an alias is the same node that it names, at its place', () => {
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
