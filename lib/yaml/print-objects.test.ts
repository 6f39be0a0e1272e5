import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, type Node, parseAllDocuments, parseDocument } from 'yaml'
import type { MappedObject } from '../mapping/mapped-object'
import { NO_TRACES } from '../provenance/traces'
import { printObjects } from './print-objects'
import { type FieldSpan, fieldSpans } from './printed-yaml'

const mapped = (object: unknown, id = 'ConfigMap/a') =>
  ({ id, object, traces: NO_TRACES }) as unknown as MappedObject
const print = (object: unknown) => printObjects([mapped(object)]).text
const read = (text: string, version: '1.1' | '1.2') =>
  parseAllDocuments(text, { version, merge: version === '1.1' }).map((document) => {
    expect(document.errors, text).toEqual([])
    return document.toJS()
  })

/** Text made of what YAML takes for something else. */
const trickyText = fc.oneof(
  fc.constantFrom(
    'y',
    'NO',
    'on',
    '~',
    'null',
    '=',
    '<<',
    '---',
    '...',
    '- a',
    '? a',
    'a: b',
    'a #b',
    'a:',
    '0o17',
    '017',
    '1:30',
    '1_000',
    '0x1F',
    '0b1',
    '2020-01-01',
  ),
  fc.constantFrom(
    '.inf',
    '-.Inf',
    '.NaN',
    '1e3',
    'e5',
    '-E5',
    '.e5',
    '._',
    '+1',
    '-1',
    '.5',
    '5.',
    '1.',
    'null ',
    ' a',
    'a ',
    '\t',
    'a\tb',
    '',
    "'",
    '"a',
    '\\',
    '%a',
    '@a',
    '`a',
    '&a',
    '*a',
    '!a',
  ),
  fc.string({
    unit: fc.constantFrom(...'019abefoxyn.:_+-#,?{}[]&*!|>\'"%@`~= \t\n\\<'),
    maxLength: 6,
  }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b: c',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '#',
      '\t',
      '\r',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u00a0',
      'é',
      '😀',
    ),
    maxLength: 8,
  }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const leaf = fc.oneof(
  trickyText,
  fc.integer(),
  fc.double().map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.constant(1e21),
  fc.constant(1.5e-9),
)
const { tree } = fc.letrec<{ tree: unknown; map: unknown; list: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, tie('map'), tie('list')),
  map: fc.dictionary(trickyText, tie('tree'), { maxKeys: 4 }),
  list: fc.array(tie('tree'), { maxLength: 4 }),
}))
const object = fc.dictionary(trickyText, tree, { minKeys: 1, maxKeys: 5 })

/** Milliseconds that the properties may take on a busy machine. */
const SLOW = 60_000

describe('printObjects', () => {
  it(
    'writes what reads back the same as YAML 1.1 and as YAML 1.2, whatever the values',
    () => {
      fc.assert(
        fc.property(object, object, (a, b) => {
          const { text } = printObjects([mapped(a), mapped(b)])
          for (const version of ['1.1', '1.2'] as const) expect(read(text, version)).toEqual([a, b])
        }),
        { numRuns: 500 },
      )
    },
    SLOW,
  )

  it(
    'gives each leaf a span from its key to the end of its value',
    () => {
      fc.assert(
        fc.property(object, (given) => {
          const printed = printObjects([mapped(given)])
          const spans = printed.objects.flatMap((object) => fieldSpans(printed, object))
          expect(spans).toEqual(leavesOf(printed.text))
        }),
        { numRuns: 300 },
      )
    },
    SLOW,
  )

  it('says on which lines each object stands, without the separators', () => {
    const { text, objects } = printObjects([
      mapped({ a: 1, note: 'x\ny\n' }, 'A/a'),
      mapped({ b: [1, 2] }, 'B/b'),
    ])
    const lines = text.split('\n')
    const [first, second] = objects.map(({ line, endLine }) => lines.slice(line - 1, endLine))
    expect(first).toEqual(['a: 1', 'note: |', '  x', '  y'])
    expect(second).toEqual(['b:', '  - 1', '  - 2'])
  })

  it.each([
    [
      'a list under its key',
      { ports: [{ name: 'main', port: 80 }, { port: 81 }] },
      'ports:\n  - name: main\n    port: 80\n  - port: 81\n',
    ],
    ['a list in a list', { a: [['b', 'c'], []] }, 'a:\n  - - b\n    - c\n  - []\n'],
    [
      'an empty mapping',
      { volumes: [{ emptyDir: {}, name: 'x' }] },
      'volumes:\n  - emptyDir: {}\n    name: x\n',
    ],
    ['lines of text as a block', { a: 'x y;\nz;\n' }, 'a: |\n  x y;\n  z;\n'],
    ['a last line without its end', { a: ['x\ny'] }, 'a:\n  - |-\n    x\n    y\n'],
    ['blank last lines', { a: 'x\n\n\n', b: 1 }, 'a: |+\n  x\n\n\nb: 1\n'],
    ['text that begins with a blank', { a: ' x\ny' }, 'a: " x\\ny"\n'],
    [
      'what only looks like a number',
      { a: ['256m', '100%', '0 3 * * *', '172.20.0.53', '10.0.0.0/16'] },
      'a:\n  - 256m\n  - 100%\n  - 0 3 * * *\n  - 172.20.0.53\n  - 10.0.0.0/16\n',
    ],
    [
      'numbers, clock times and dates in quotes',
      { a: ['012', '1:30', '2020-01-01', '1.5', '0x1f'] },
      'a:\n  - "012"\n  - "1:30"\n  - "2020-01-01"\n  - "1.5"\n  - "0x1f"\n',
    ],
    ['old booleans in quotes, keys too', { y: 'off', n: 'No' }, '"y": "off"\n"n": "No"\n'],
    [
      'web addresses, flags and variables as they are',
      { a: ['https://a.b/c?d=e', '--port=80', '$HOME'] },
      'a:\n  - https://a.b/c?d=e\n  - --port=80\n  - $HOME\n',
    ],
    [
      'numbers that are none',
      { a: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] },
      'a:\n  - .nan\n  - .inf\n  - -.inf\n',
    ],
    ['an exponent with a point', { a: 1e21, b: -1e-7 }, 'a: 1.0e+21\nb: -1.0e-7\n'],
  ])('prints %s', (_, given, text) => {
    expect(print(given)).toBe(text)
  })

  it('keeps a key that is too long for YAML’s short form', () => {
    const given = { labels: [{ [`${'k'.repeat(1500)}`]: { a: 'b' }, z: 1 }] }
    expect(read(print(given), '1.2')).toEqual([given])
  })
})

/** The spans of all leaves as the `yaml` package finds them, in the order of the text. */
function leavesOf(text: string): FieldSpan[] {
  const spans: FieldSpan[] = []
  const leafFrom = (start: number, node: Node) => {
    const blockEnd = isScalar(node) && node.type === 'BLOCK_LITERAL'
    const valueEnd = node.range?.[1] ?? start
    const end = blockEnd ? valueEnd - 1 : valueEnd
    spans.push({ start, end })
  }
  const walk = (node: Node, start: number): void => {
    if (isMap(node) && node.items.length > 0) {
      for (const { key, value } of node.items) walk(value as Node, (key as Node).range?.[0] ?? 0)
    } else if (isSeq(node) && node.items.length > 0) {
      for (const item of node.items as Node[])
        walk(item, text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1))
    } else leafFrom(start, node)
  }
  const contents = parseDocument(text).contents as Node
  if (isMap(contents)) walk(contents, 0)
  return spans
}
