import fc from 'fast-check'
import type { Shape } from '../manifest/fields'
import { ROOT } from '../manifest/shape-at'

/** Values that a parser, a type check or a pattern made of them could trip over. */
const ODD_VALUES = [
  ...['!!omap', '!!omap [a: 1, b]', '!!pairs [a: 1, a: 2]', '!!set {a, b}', '!!set [a]'],
  ...['!!binary x', '!!binary AAEC', '!!timestamp 2020-01-01', '!!int x', '!!float 1', '!!null x'],
  ...['!own {a: 1}', '!own [a]', '!', '!!', '&a [*a]', '&b {c: *b}', '*nobody', '&c'],
  ...['{<<: 1}', '{<<: [1, {a: b}]}', '{"<<": {a: 1}}', '{<<: {<<: {port: 1}}}', '{<<: *nobody}'],
  ...['[[[[[[[[]]]]]]]]', '{a: {b: {c: {d: {}}}}}', '[', '{', ']', '{a: [}', '"', "'", '- - - a'],
  ...[
    '.nan',
    '.inf',
    '-.inf',
    '-0',
    '0o7',
    '0x1F',
    '1_000',
    '1e400',
    '99999999999999999999',
    '1:2:3',
  ],
  ...['""', "''", '~', 'null', 'true', 'off', '"\\u0000"', '"\\ud800"', '"\\x7f"', '"a\\nb"'],
  ...[
    '|',
    '>-',
    '|+2',
    '? a',
    '? [a]\n: b',
    'x: y: z',
    '{}',
    '[]',
    '{? [a] : b}',
    '[{}]',
    '[null]',
  ],
  ...[
    '${X}',
    '${',
    '$${X}',
    '"${A}${B}"',
    '${__proto__}',
    '---',
    '...',
    '%YAML 1.2',
    '\t',
    '\r',
    '#',
  ],
  ...['a(', 'a[b', '(?<x', '<a><a>', '*.*', 'a%00', '%s', '\u2028', '\u0085', '\uFEFF', '1-', '-3'],
]

const NAMES = ['web', 'a(', 'constructor', '__proto__', '<a><a>', 'a-b.c', '"x\\ny"', '12', '', 'é']

/** Every path of keys that the schema knows, with null where a person names a thing. */
const PATHS = [...pathsOf(ROOT, [])]

function* pathsOf(shape: Shape, path: readonly (string | null)[]): Generator<(string | null)[]> {
  yield [...path]
  if (shape.type === 'record')
    for (const [key, { shape: inner }] of Object.entries(shape.keys))
      yield* pathsOf(inner, [...path, key])
  else if (shape.type === 'map') yield* pathsOf(shape.of, [...path, null])
  else if (shape.type === 'list') yield* pathsOf(shape.of, [...path, '-'])
  else if (shape.type === 'any') for (const each of shape.of) yield* pathsOf(each, path)
}

const oddEntry = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...NAMES), fc.constantFrom(...ODD_VALUES))
  .map(([path, name, value]) => written(path, name, value))

/** An odd value below its keys, in block style. */
function written(path: readonly (string | null)[], name: string, value: string): string {
  const lines = path.map((key, depth) => {
    const indentation = '  '.repeat(depth)
    return key === '-' ? `${indentation}-` : `${indentation}${key ?? name}:`
  })
  const indented = value.replaceAll('\n', `\n${'  '.repeat(path.length)}`)
  return `${lines.join('\n')}${lines.length > 0 ? ' ' : ''}${indented}\n`
}

const ANCHORS = ['', 'x-a: &a {port: 3000}\n', 'x-a: &a\n  <<: *a\n', '--- # one\n', '\uFEFF']

/** Texts that are nearly a convox.yml: odd values at every key of the schema, tags, merges, cuts. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ANCHORS),
    fc.array(oddEntry, { minLength: 1, maxLength: 4 }),
    fc.nat({ max: 400 }),
  )
  .map(([before, entries, cut]) => {
    const text = before + entries.join('')
    return cut < 40 ? text.slice(0, Math.floor((text.length * cut) / 40)) : text
  })
