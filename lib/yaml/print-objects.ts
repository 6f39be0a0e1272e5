import type { MappedObject } from '../mapping/mapped-object'
import type { PrintedObject, PrintedYaml } from './printed-yaml'
import { printBlock, printScalar, printString } from './scalar'

/**
 * The objects as documents of one text, keys in the objects' own order, lists indented under their
 * key. Each field's span runs from its key (in a list of scalars: from the `- `) to the end of its
 * value. This runs at each keystroke: one walk, and lines that were written once are not made
 * again, since the objects of an app are much alike.
 */
export function printObjects(objects: readonly MappedObject[]): PrintedYaml {
  const printer = new Printer()
  const printed = objects.map(({ id, object }, index) => printer.document(id, object, index === 0))
  return { text: printer.text(), objects: printed, spans: Int32Array.from(printer.spans) }
}

type Mapping = { readonly [key: string]: unknown }

/** A piece of text that ends its last line. */
interface Piece {
  readonly text: string
  readonly lines: number
}

/**
 * A key (or the mark of a list item) with all that is before it on its line, and what has been
 * written after it.
 */
interface PrintedField {
  readonly column: number
  readonly head: string
  readonly opening: Piece
  readonly leaves: Map<unknown, Piece>
}

const SEPARATOR = piece('---\n')
const LIST_MARK = Symbol('the mark of a list item')
const INDENTATIONS = Array.from({ length: 32 }, (_, depth) => '  '.repeat(depth))

/** A longer key needs YAML's explicit form, `? key`. */
const LONGEST_KEY = 1000

class Printer {
  private readonly pieces: string[] = []
  private readonly known = new Map<string, Map<string | symbol, PrintedField>>()
  private offset = 0
  private line = 1
  readonly spans: number[] = []

  text(): string {
    return this.pieces.join('')
  }

  document(id: string, object: Mapping, first: boolean): PrintedObject {
    if (!first) this.put(SEPARATOR)
    const { line, offset: start } = this
    const firstField = this.spans.length / 2
    this.mapping(object, 0, '')
    const fieldCount = this.spans.length / 2 - firstField
    return { id, line, endLine: this.line - 1, start, firstField, fieldCount }
  }

  /**
   * `lead` is before the first key: its indentation, or the marks of the lists that begin on
   * its line.
   */
  private mapping(mapping: Mapping, depth: number, lead: string): void {
    let before = lead
    for (const key in mapping) {
      const value = mapping[key]
      const field = this.field(before, key, depth)
      before = indentation(depth)
      if (!isFilled(value)) this.leaf(field, value, depth + 1)
      else {
        this.put(field.opening)
        this.inside(value, depth + 1, indentation(depth + 1))
      }
    }
  }

  private list(list: readonly unknown[], depth: number, lead: string): void {
    let before = lead
    for (const item of list) {
      if (isFilled(item)) this.inside(item, depth + 1, `${before}- `)
      else this.leaf(this.field(before, LIST_MARK, depth), item, depth + 1)
      before = indentation(depth)
    }
  }

  private inside(value: object, depth: number, lead: string): void {
    if (Array.isArray(value)) this.list(value, depth, lead)
    else this.mapping(value as Mapping, depth, lead)
  }

  private leaf(field: PrintedField, value: unknown, depth: number): void {
    let leaf = field.leaves.get(value)
    if (leaf === undefined) {
      leaf = piece(`${field.head} ${printLeaf(value, depth)}\n`)
      field.leaves.set(value, leaf)
    }
    const start = this.offset + field.column - 1
    this.put(leaf)
    this.spans.push(start, this.offset - 1)
  }

  private field(lead: string, key: string | symbol, depth: number): PrintedField {
    let fields = this.known.get(lead)
    if (fields === undefined) {
      fields = new Map()
      this.known.set(lead, fields)
    }
    let field = fields.get(key)
    if (field === undefined) {
      const head = lead + printKey(key, depth)
      field = { column: lead.length + 1, head, opening: piece(`${head}\n`), leaves: new Map() }
      fields.set(key, field)
    }
    return field
  }

  private put({ text, lines }: Piece): void {
    this.pieces.push(text)
    this.offset += text.length
    this.line += lines
  }
}

function printKey(key: string | symbol, depth: number): string {
  if (typeof key === 'symbol') return '-'
  const text = printString(key)
  return text.length <= LONGEST_KEY ? `${text}:` : `? ${text}\n${indentation(depth)}:`
}

function printLeaf(value: unknown, depth: number): string {
  if (typeof value === 'string') return printBlock(value, indentation(depth)) ?? printString(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[]' : '{}'
  return printScalar(value as number | boolean | null)
}

function piece(text: string): Piece {
  const single = text.indexOf('\n') === text.length - 1
  return { text, lines: single ? 1 : text.split('\n').length - 1 }
}

function indentation(depth: number): string {
  return INDENTATIONS[depth] ?? '  '.repeat(depth)
}

/** Whether a value has anything inside: an empty mapping or list is a leaf. */
function isFilled(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  for (const _ in value) return true
  return false
}
