import { isTimestamp } from '../source/resolve-scalar'
import type { ScalarNode, SourceNode } from '../source/source-node'
import { isMergeKey } from '../source/source-node'
import { goQuote } from '../text/go-quote'

const TYPE_NAMES = {
  null: '<nil>',
  bool: 'bool',
  int: 'int',
  uint: 'uint64',
  float: 'float64',
  string: 'string',
} as const

/** A number as Go prints it: infinities have a sign, and no point. */
const GO_NUMBERS: Readonly<Record<string, string>> = {
  '.inf': '+Inf',
  '-.inf': '-Inf',
  '.nan': 'NaN',
}

export function goNumber(text: string): string {
  return Object.hasOwn(GO_NUMBERS, text) ? (GO_NUMBERS[text] as string) : text
}

/** The Go type that the rack's parser gives a value, as its messages print it (`%T`). */
export function goType(node: SourceNode): string {
  if (node.kind === 'mapping') return 'map[interface {}]interface {}'
  if (node.kind === 'sequence') return '[]interface {}'
  return TYPE_NAMES[node.resolved.type]
}

/**
 * The Go type of a key, which is looked at before anything is written back: `1e3` and `08` are
 * floats.
 */
export function goKeyType(key: SourceNode): string {
  return key.kind === 'scalar' && key.resolved.type === 'int' && key.resolved.wasFloat
    ? TYPE_NAMES.float
    : goType(key)
}

/**
 * A value as Go prints it where it expected a text (`%s`): `true` is `%!s(bool=true)`; a null inside
 * of something is `<nil>`.
 */
export function goText(node: SourceNode, isInside = false): string {
  const inner = (part: SourceNode) => goText(part, true)
  if (node.kind === 'sequence') return `[${node.items.map(inner).join(' ')}]`
  if (node.kind === 'mapping') {
    const entries = node.entries
      .filter(({ key }) => !isMergeKey(key))
      .map(({ key, value }) => [inner(key), inner(value)] as const)
    return `map[${[...new Map(entries)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}:${value}`)
      .join(' ')}]`
  }
  const { type, text } = node.resolved
  if (type === 'string') return text
  if (type === 'null') return isInside ? '<nil>' : '%!s(<nil>)'
  return `%!s(${goType(node)}=${scalarText(node)})`
}

/** A value as Go prints it when nothing else is asked (`%v`). */
export function goValue(node: SourceNode): string {
  if (node.kind === 'sequence') return `[${node.items.map(goValue).join(' ')}]`
  if (node.kind === 'mapping') {
    const entries = new Map(
      node.entries.map(({ key, value }) => [goValue(key), goValue(value)] as const),
    )
    return `map[${[...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}:${value}`)
      .join(' ')}]`
  }
  return node.resolved.type === 'null' ? '<nil>' : scalarText(node)
}

function scalarText({ resolved }: ScalarNode): string {
  return resolved.type === 'float' ? goNumber(resolved.text) : resolved.text
}

const TAGS = {
  null: '!!null',
  bool: '!!bool',
  int: '!!int',
  uint: '!!int',
  float: '!!float',
  string: '!!str',
} as const

/**
 * How a type error shows a value: its tag, and its text, cut to seven characters where it has more
 * than ten. What is read directly shows the letters that were written, and knows dates.
 */
export function taggedValue(node: SourceNode, direct = false): string {
  if (node.kind === 'mapping') return '!!map'
  if (node.kind === 'sequence') return '!!seq'
  const { type } = node.resolved
  const text = direct || type === 'string' ? node.text : node.resolved.text
  const isDate = direct && type === 'string' && node.plain && isTimestamp(node.text)
  return `${isDate ? '!!timestamp' : TAGS[type]} \`${text.length > 10 ? `${text.slice(0, 7)}...` : text}\``
}

const INTEGER = /^[+-]?[0-9]+$/

function isInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value
}

/** `strconv.Atoi` of Go: a whole number with an optional sign, or undefined. */
export function atoi(text: string): number | undefined {
  return INTEGER.test(text) && isInt64(BigInt(text)) ? Number(text) : undefined
}

export function atoiError(text: string): string {
  const why = INTEGER.test(text) ? 'value out of range' : 'invalid syntax'
  return `strconv.Atoi: parsing ${goQuote(text)}: ${why}`
}
