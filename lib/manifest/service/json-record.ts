import { Sourced } from '../../provenance/sourced'
import type { SourceNode } from '../../source/source-node'
import { itemEntries } from '../entries'
import { at } from '../fields'
import { goNumber } from '../go-format'
import { type Cursor, isNull, sourcedAt, written } from '../read-context'

/**
 * A part of the text that the rack decodes through JSON (`scale.keda`, `scale.autoscale`): names
 * match in any case, numbers and truth values become text where text is asked, texts are refused
 * where numbers are.
 */
export class JsonRecord {
  readonly #values: ReadonlyMap<string, Cursor>

  constructor(
    readonly cursor: Cursor,
    /** The Go structure that the message names, and the path inside the decoded block. */
    readonly goName: string,
    readonly jsonPath: string,
  ) {
    const { node } = cursor
    const entries = node?.kind === 'mapping' ? [...itemEntries(node, cursor.reading)] : []
    this.#values = new Map(
      entries.map(([name, entry]) => [name.toLowerCase(), at(cursor, name, entry.value)]),
    )
    if (node !== undefined && node.kind !== 'mapping' && !isNull(node))
      refuse(cursor, goName, jsonPath, goName)
  }

  has(name: string): boolean {
    return !isNull(this.#at(name).node)
  }

  text(name: string): Sourced<string> | undefined {
    const inside = this.#at(name)
    const { node } = inside
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'scalar') return sourcedAt(inside, goNumber(node.resolved.text))
    this.#refuse(name, 'string')
    return undefined
  }

  number(
    name: string,
    goType: 'float64' | 'int32' | 'int' = 'float64',
  ): Sourced<number> | undefined {
    const inside = this.#at(name)
    const { node } = inside
    if (node === undefined || isNull(node)) return undefined
    if (
      node.kind === 'scalar' &&
      (node.resolved.type === 'int' || (goType === 'float64' && node.resolved.type === 'float'))
    )
      return sourcedAt(inside, node.resolved.value)
    this.#refuse(name, goType)
    return undefined
  }

  flag(name: string): Sourced<boolean> | undefined {
    const inside = this.#at(name)
    const { node } = inside
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'scalar' && node.resolved.type === 'bool')
      return sourcedAt(inside, node.resolved.value)
    this.#refuse(name, 'bool')
    return undefined
  }

  texts(name: string): Record<string, Sourced<string>> | undefined {
    const inside = this.#at(name)
    if (inside.node?.kind !== 'mapping') {
      if (!isNull(inside.node)) this.#refuse(name, 'map[string]string')
      return undefined
    }
    const entries = [...itemEntries(inside.node, this.cursor.reading)]
    return Object.fromEntries(
      entries.map(([key, { value }]) => {
        const item = at(inside, key, value)
        if (value.kind === 'scalar') return [key, sourcedAt(item, goNumber(value.resolved.text))]
        refuse(item, this.goName, this.#inner(name), 'string')
        return [key, sourcedAt(item, '')]
      }),
    )
  }

  record(name: string, goName: string): JsonRecord | undefined {
    const inside = this.#at(name)
    return isNull(inside.node) ? undefined : new JsonRecord(inside, goName, this.#inner(name))
  }

  records(name: string, goName: string): readonly JsonRecord[] {
    const inside = this.#at(name)
    if (inside.node?.kind !== 'sequence') {
      if (!isNull(inside.node)) this.#refuse(name, `[]manifest.${goName}`)
      return []
    }
    return inside.node.items.map(
      (node, index) =>
        new JsonRecord(
          { ...inside, path: `${inside.path}[${index}]`, node },
          goName,
          this.#inner(name),
        ),
    )
  }

  /** Everything below a name as it stands. */
  anything(name: string): unknown {
    const inside = this.#at(name)
    return inside.node === undefined || isNull(inside.node)
      ? undefined
      : plainDraft(inside.path, inside.node)
  }

  #at(name: string): Cursor {
    return this.#values.get(name.toLowerCase()) ?? at(this.cursor, name, undefined)
  }

  #inner(name: string): string {
    return this.jsonPath === '' ? name : `${this.jsonPath}.${name}`
  }

  #refuse(name: string, goType: string): void {
    refuse(this.#at(name), this.goName, this.#inner(name), goType)
  }
}

const JSON_TYPES = {
  null: 'null',
  bool: 'bool',
  int: 'number',
  uint: 'number',
  float: 'number',
  string: 'string',
} as const

function refuse(
  { node, reading, path }: Cursor,
  goName: string,
  jsonPath: string,
  goType: string,
): void {
  const found =
    node?.kind === 'mapping'
      ? 'object'
      : node?.kind === 'sequence'
        ? 'array'
        : node
          ? JSON_TYPES[node.resolved.type]
          : 'null'
  const into =
    jsonPath === ''
      ? `Go value of type manifest.${goName}`
      : `Go struct field ${goName}.${jsonPath} of type ${goType}`
  const message = `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${found} into ${into}`
  reading.report('wrong-json-type', message, { span: node?.span, path })
}

/** A tree of the text as a draft: every scalar sourced where it stands. */
export function plainDraft(path: string, node: SourceNode): unknown {
  if (node.kind === 'scalar') return new Sourced(node.resolved.value, [written(path, node)])
  if (node.kind === 'sequence')
    return node.items.map((item, index) => plainDraft(`${path}[${index}]`, item))
  return Object.fromEntries(
    [...itemEntries(node)].map(([key, { value }]) => [key, plainDraft(`${path}.${key}`, value)]),
  )
}
