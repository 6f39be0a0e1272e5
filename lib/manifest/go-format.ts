import type { SourceNode } from '../source/source-node'
import { isMergeKey } from '../source/source-node'

const TYPE_NAMES = {
  null: '<nil>',
  bool: 'bool',
  int: 'int',
  uint: 'uint64',
  float: 'float64',
  string: 'string',
} as const

/** The Go type that the rack's parser gives a value, as its messages print it (`%T`). */
export function goType(node: SourceNode): string {
  if (node.kind === 'mapping') return 'map[interface {}]interface {}'
  if (node.kind === 'sequence') return '[]interface {}'
  return TYPE_NAMES[node.resolved.type]
}

/** The same of a key, which is looked at before anything is written back: `08` is still a float then. */
export function goKeyType(key: SourceNode): string {
  return key.kind === 'scalar' && key.resolved.type === 'int' && key.resolved.wasFloat
    ? TYPE_NAMES.float
    : goType(key)
}

/** A value as Go prints it where it expected a text (`%s`): `true` is `%!s(bool=true)`. */
export function goText(node: SourceNode): string {
  if (node.kind === 'sequence') return `[${node.items.map(goText).join(' ')}]`
  if (node.kind === 'mapping') {
    const entries = node.entries
      .filter(({ key }) => !isMergeKey(key))
      .map(({ key, value }) => [goText(key), goText(value)] as const)
    return `map[${[...new Map(entries)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}:${value}`)
      .join(' ')}]`
  }
  const { type, text } = node.resolved
  if (type === 'string') return text
  return type === 'null' ? '%!s(<nil>)' : `%!s(${TYPE_NAMES[type]}=${text})`
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
  return node.resolved.type === 'null' ? '<nil>' : node.resolved.text
}

const TAGS = {
  null: '!!null',
  bool: '!!bool',
  int: '!!int',
  uint: '!!int',
  float: '!!float',
  string: '!!str',
} as const

/** How a type error shows a value: its tag, and its text, cut to seven characters where it has more than ten. */
export function taggedValue(node: SourceNode): string {
  if (node.kind === 'mapping') return '!!map'
  if (node.kind === 'sequence') return '!!seq'
  const text = node.resolved.type === 'string' ? node.text : node.resolved.text
  return `${TAGS[node.resolved.type]} \`${text.length > 10 ? `${text.slice(0, 7)}...` : text}\``
}

/** `strconv.Atoi` of Go: a whole number with an optional sign, or undefined. */
export function atoi(text: string): number | undefined {
  return /^[+-]?[0-9]+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
}

export function atoiError(text: string): string {
  return `strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`
}
