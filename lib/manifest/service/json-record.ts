import type { Sourced } from '../../provenance/sourced'
import type { SourceNode } from '../../source/source-node'
import { itemEntries } from '../entries'
import { at } from '../fields'
import { goNumber } from '../go-format'
import { type Cursor, isNull, sourcedAt } from '../read-context'

/** Go structures without names for JSON: a message has the names of their fields in Go. */
const UNTAGGED: ReadonlySet<string> = new Set(['manifest.ServiceScaleKeda'])

/**
 * A part of the text that the rack decodes through JSON (`scale.keda`, `scale.autoscale`): names
 * match in any case, numbers and truth values become text where text is asked, texts are refused
 * where numbers are.
 */
export class JsonRecord {
  readonly #values: ReadonlyMap<string, Cursor>

  private constructor(
    readonly cursor: Cursor,
    /** The Go type, as `v1alpha1.ScaleTriggers`. */
    readonly goType: string,
    /** The path inside the decoded block. */
    readonly jsonPath: string,
  ) {
    const { node } = cursor
    const entries = node?.kind === 'mapping' ? [...itemEntries(node, cursor.reading)] : []
    this.#values = new Map(
      entries.map(([name, entry]) => [name.toLowerCase(), at(cursor, name, entry.value)]),
    )
  }

  /** The block itself; what is no mapping is refused and read as an empty one. */
  static block(cursor: Cursor, goType: string): JsonRecord {
    const { node } = cursor
    if (node !== undefined && node.kind !== 'mapping' && !isNull(node))
      refuse(cursor, `Go value of type ${goType}`)
    return new JsonRecord(cursor, goType, '')
  }

  has(name: string): boolean {
    return !isNull(this.#at(name).node)
  }

  text(name: string, goType = 'string'): Sourced<string> | undefined {
    const inside = this.#at(name)
    const { node } = inside
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'scalar') return sourcedAt(inside, goNumber(node.resolved.text))
    this.#refuse(name, goType)
    return undefined
  }

  number(
    name: string,
    goType: 'float64' | 'int32' | 'int' = 'float64',
  ): Sourced<number> | undefined {
    const inside = this.#at(name)
    const { node } = inside
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'scalar' && typeof node.resolved.value === 'number') {
      const { value, text } = node.resolved
      if (goType === 'float64' || isWhole(value, goType)) return sourcedAt(inside, value)
      this.#refuse(name, goType, `number ${text}`)
      return undefined
    }
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
        refuse(item, this.#field(name, 'string'))
        return [key, sourcedAt(item, '')]
      }),
    )
  }

  record(name: string, goType: string): JsonRecord | undefined {
    const inside = this.#at(name)
    if (isNull(inside.node)) return undefined
    if (inside.node?.kind === 'mapping') return new JsonRecord(inside, goType, this.#inner(name))
    this.#refuse(name, goType)
    return undefined
  }

  records(name: string, goType: string): readonly JsonRecord[] {
    const inside = this.#at(name)
    if (inside.node?.kind !== 'sequence') {
      if (!isNull(inside.node)) this.#refuse(name, `[]${goType}`)
      return []
    }
    return inside.node.items.flatMap((node, index) => {
      const item = { ...inside, path: `${inside.path}[${index}]`, node }
      if (node.kind === 'mapping' || isNull(node))
        return [new JsonRecord(item, goType, this.#inner(name))]
      refuse(item, this.#field(name, goType))
      return []
    })
  }

  #at(name: string): Cursor {
    return this.#values.get(name.toLowerCase()) ?? at(this.cursor, name, undefined)
  }

  #inner(name: string): string {
    const own = UNTAGGED.has(this.goType) ? name.charAt(0).toUpperCase() + name.slice(1) : name
    return this.jsonPath === '' ? own : `${this.jsonPath}.${own}`
  }

  #field(name: string, goType: string): string {
    const struct = this.goType.slice(this.goType.indexOf('.') + 1)
    return `Go struct field ${struct}.${this.#inner(name)} of type ${goType}`
  }

  #refuse(name: string, goType: string, found?: string): void {
    refuse(this.#at(name), this.#field(name, goType), found)
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

function refuse({ node, reading, path }: Cursor, into: string, found = jsonType(node)): void {
  const message = `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${found} into ${into}`
  reading.report('wrong-json-type', message, { span: node?.span, path })
}

function jsonType(node: SourceNode | undefined): string {
  if (node === undefined) return 'null'
  if (node.kind === 'mapping') return 'object'
  return node.kind === 'sequence' ? 'array' : JSON_TYPES[node.resolved.type]
}

function isWhole(value: number, goType: 'int32' | 'int'): boolean {
  const limit = goType === 'int32' ? 2 ** 31 : 2 ** 63
  return Number.isInteger(value) && value >= -limit && value < limit
}
