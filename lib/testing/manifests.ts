import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Shape } from '../manifest/fields'
import { ROOT } from '../manifest/shape-at'

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/)
const word = fc.oneof(
  name,
  fc.constantFrom(
    'yes',
    'off',
    '012',
    '1.10',
    '0x1F',
    '~',
    '5',
    '1-3',
    'https:3000',
    '3000/udp',
    'A=1',
    'NAME',
    'a=b',
    '/path',
    '10.0.0.0/8',
    '0 3 * * *',
    '2160h',
  ),
  fc.string({ maxLength: 6 }),
)
const number = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 1, max: 70000 }),
  fc.constantFrom(0, 1.5, -1),
)

const DEEPEST = 8

/** A value that fits a shape, now and then one that does not. */
function valueFor(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  if (depth > DEEPEST) return fc.constant(null)
  const odd = fc.oneof(
    fc.constant(null),
    word,
    number,
    fc.boolean(),
    fc.array(word, { maxLength: 2 }),
    fc.dictionary(name, word, { maxKeys: 2 }),
  )
  return fc.oneof({ weight: 30, arbitrary: fitting(shape, depth) }, { weight: 1, arbitrary: odd })
}

function fitting(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'text':
      return shape.oneOf
        ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...shape.oneOf) }, word)
        : word
    case 'integer':
    case 'number':
      return number
    case 'boolean':
      return fc.boolean()
    case 'list':
      return fc.array(valueFor(shape.of, depth + 1), { maxLength: 3 })
    case 'map':
      return fc.dictionary(
        fc.oneof({ weight: 8, arbitrary: name }, fc.constantFrom('5000', 'on', '12', 'A_b')),
        valueFor(shape.of, depth + 1),
        { maxKeys: 3 },
      )
    case 'record': {
      const keys = Object.entries(shape.keys).map(
        ([key, { shape: inner }]) => [key, valueFor(inner, depth + 1)] as const,
      )
      return fc
        .record(Object.fromEntries(keys), { requiredKeys: [] })
        .chain((whole) =>
          fc
            .subarray(Object.keys(whole))
            .map((kept) => Object.fromEntries(kept.map((key) => [key, whole[key]]))),
        )
    }
    case 'any':
      return shape.of.length > 0
        ? fc.oneof(...shape.of.map((each) => fitting(each, depth)))
        : fc.jsonValue({ maxDepth: 2 })
  }
}

/** The text of a convox.yml with any keys that a rack knows, most of them with values that fit. */
export const manifests: fc.Arbitrary<string> = valueFor(ROOT, 0).map((value) => stringify(value))
