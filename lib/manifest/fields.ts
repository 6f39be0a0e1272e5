import { Sourced } from '../provenance/sourced'
import type { SourceEntry, SourceNode } from '../source/source-node'
import { itemEntries, keyText } from './entries'
import { fragmentLine } from './fragment-line'
import { taggedValue } from './go-format'
import { type Cursor, isNull, sourcedAt, written } from './read-context'

/** What may be written at a place: read by completions, hovers and the published JSON Schema. */
export type Shape =
  | { readonly type: 'text'; readonly oneOf?: readonly string[] }
  | { readonly type: 'integer' | 'number' | 'boolean' }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly of: Shape }
  | { readonly type: 'record'; readonly keys: Readonly<Record<string, Described>> }
  | { readonly type: 'any'; readonly of: readonly Shape[] }

export interface Described {
  readonly shape: Shape
  /** What the key does, in a sentence. */
  readonly description: string
}

/**
 * A way to read a value: never throws, reports what is wrong, and gives something usable in any
 * case.
 */
export interface Field<T> {
  readonly shape: Shape
  /** The Go type that the rack's messages name, where a pointer to it may be decoded. */
  readonly goName?: string
  read(cursor: Cursor): T
}

/** A key of a record: how it is read, and what it does. */
export interface Key<T> extends Field<T> {
  readonly description: string
}

export function key<T>(field: Field<T>, description: string): Key<T> {
  return { shape: field.shape, read: field.read, description }
}

/** Reports that a value is of the wrong type, in the rack's words. */
export function typeError(cursor: Cursor, node: SourceNode, into: string): void {
  const message = `yaml: unmarshal errors:\n  line ${fragmentLine(cursor.reading.fragment, node)}: cannot unmarshal ${taggedValue(node, cursor.reading.fragment === undefined)} into ${into}`
  cursor.reading.report('wrong-type', message, { span: node.span, path: cursor.path })
}

/** Any scalar, as text; nothing and null are the empty text. */
export const text: Field<Sourced<string>> = {
  shape: { type: 'text' },
  read(cursor) {
    const { node } = cursor
    if (node === undefined) return sourcedAt(cursor, '')
    if (node.kind === 'scalar') return sourcedAt(cursor, node.resolved.text)
    typeError(cursor, node, 'string')
    return sourcedAt(cursor, '')
  },
}

/** A text of a few known values. The rack takes any; others are refused later. */
export function word(...oneOf: readonly string[]): Field<Sourced<string>> {
  return { shape: { type: 'text', oneOf }, read: text.read }
}

/** A whole number; fractions lose their end, nothing and null are 0. */
export const integer = integerOf('int')

/** The same, where the rack's message names a type of 64 bits. */
export const longInteger = integerOf('int64')

function integerOf(goName: 'int' | 'int64'): Field<Sourced<number>> {
  return {
    shape: { type: 'integer' },
    goName,
    read(cursor) {
      const { node } = cursor
      if (node === undefined || isNull(node)) return sourcedAt(cursor, 0)
      if (node.kind === 'scalar') {
        const { type, value } = node.resolved
        if (type === 'int' && Math.abs(value) < 2 ** 63) return sourcedAt(cursor, value)
        if (type === 'float' && Math.abs(value) < 2 ** 63)
          return sourcedAt(cursor, Math.trunc(value) + 0)
      }
      typeError(cursor, node, goName)
      return sourcedAt(cursor, 0)
    },
  }
}

export const decimal: Field<Sourced<number> | undefined> = {
  shape: { type: 'number' },
  goName: 'float64',
  read(cursor) {
    const { node } = cursor
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'scalar' && typeof node.resolved.value === 'number')
      return sourcedAt(cursor, node.resolved.value)
    typeError(cursor, node, 'float64')
    return undefined
  },
}

/** A truth value in any of YAML 1.1's spellings; nothing and null are false. */
export const flag: Field<Sourced<boolean>> = {
  shape: { type: 'boolean' },
  goName: 'bool',
  read(cursor) {
    const { node } = cursor
    if (node === undefined || isNull(node)) return sourcedAt(cursor, false)
    if (node.kind === 'scalar' && node.resolved.type === 'bool')
      return sourcedAt(cursor, node.resolved.value)
    typeError(cursor, node, 'bool')
    return sourcedAt(cursor, false)
  },
}

export function list<T>(item: Field<T>, goName: string): Field<readonly T[]> {
  return {
    shape: { type: 'list', of: item.shape },
    read(cursor) {
      const { node, path, reading } = cursor
      if (node === undefined || isNull(node)) return []
      if (node.kind === 'sequence')
        return node.items.map((each, index) =>
          item.read({ path: `${path}[${index}]`, node: each, reading }),
        )
      typeError(cursor, node, goName)
      return []
    },
  }
}

export const texts: Field<readonly Sourced<string>[]> = list(text, '[]string')

/** A key that the user chose, with its value. */
export interface NamedText {
  readonly key: Sourced<string>
  readonly value: Sourced<string>
}

/** A mapping of texts. `goName` is the type that the rack's message names. */
export function textMap(goName: string): Field<readonly NamedText[]> {
  return {
    shape: { type: 'map', of: text.shape },
    read(cursor) {
      const { node, path, reading } = cursor
      if (node === undefined || isNull(node)) return []
      if (node.kind === 'mapping') {
        return [...itemEntries(node, reading)].map(([name, entry]) => {
          const at = `${path}.${name}`
          return {
            key: new Sourced(name, [written(at, entry.key)]),
            value: text.read({ path: at, node: entry.value, reading }),
          }
        })
      }
      typeError(cursor, node, goName)
      return []
    },
  }
}

/** A mapping of names that the user chose. `goName` is the type that the rack's message names. */
export function mapOf<T>(item: Field<T>, goName: string): Field<readonly T[]> {
  return {
    shape: { type: 'map', of: item.shape },
    read(cursor) {
      return [...recordEntries(cursor, goName)].map(([name, entry]) =>
        item.read(at(cursor, name, entry.value)),
      )
    },
  }
}

export type ValueOf<F> = F extends Field<infer T> ? T : never
export type RecordOf<K extends Record<string, Field<unknown>>> = {
  readonly [Name in keyof K]: ValueOf<K[Name]>
}

/**
 * A mapping with known keys. Unknown ones are remembered for advice; a rack drops them without a
 * word.
 */
export function record<K extends Record<string, Key<unknown>>>(
  goName: string,
  keys: K,
): Field<RecordOf<K>> & { readonly keys: K } {
  const names = Object.keys(keys)
  return {
    keys,
    goName,
    shape: { type: 'record', keys },
    read(cursor) {
      const entries = recordEntries(cursor, goName)
      noteUnknownKeys(cursor, entries, keys)
      const values: Record<string, unknown> = {}
      for (const name of names)
        values[name] = (keys[name] as Key<unknown>).read(at(cursor, name, entries.get(name)?.value))
      return values as RecordOf<K>
    },
  }
}

const NOTHING: ReadonlyMap<string, SourceEntry> = new Map()

/** The entries of a mapping; none where something else stands, which is reported. */
export function recordEntries(cursor: Cursor, goName: string): ReadonlyMap<string, SourceEntry> {
  const { node, reading } = cursor
  if (node === undefined || isNull(node)) return NOTHING
  if (node.kind === 'mapping') return itemEntries(node, reading)
  typeError(cursor, node, goName)
  return NOTHING
}

/** Remembers the keys of a mapping that no rack knows there. A merge is none of them. */
export function noteUnknownKeys(
  cursor: Cursor,
  entries: ReadonlyMap<string, SourceEntry>,
  keys: Record<string, unknown>,
): void {
  for (const [name, entry] of entries) {
    if (Object.hasOwn(keys, name) || keyText(entry.key) === '<<') continue
    cursor.reading.unknownKeys.push({
      path: `${cursor.path}.${name}`,
      key: name,
      span: entry.key.span,
      known: Object.keys(keys),
    })
  }
}

export function at(cursor: Cursor, name: string, node: SourceNode | undefined): Cursor {
  return {
    path: cursor.path === '' ? name : `${cursor.path}.${name}`,
    node,
    reading: cursor.reading,
  }
}
