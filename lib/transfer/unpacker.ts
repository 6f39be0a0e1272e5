import { LineTable } from '../text/line-table'
import type { Span } from '../text/span'
import { CONSTANTS, numberOf, type Packed, PLACE_KEYS, Tag, tagOf, word } from './packed'

type Container = Record<string | number, unknown>

/** A part of a list or a record that is a place, or holds one: its key, and the word for it. */
type Slot = readonly [key: string | number, word: number]

/**
 * Takes what one `Packer` packed, in that order. What did not change is the same object that it was
 * the last time, and nothing that was once given out changes.
 */
export class Unpacker {
  #texts: string[] = []
  #shapes: (readonly string[])[] = []
  #nodes: Container[] = []
  /** The nodes that hold places, themselves or further inside, and where. */
  #moving = new Map<number, readonly Slot[]>()
  #places: Span[] = []
  /** Of the places, as they came: those of an earlier text may lie behind the end of this one. */
  #offsets: number[] = []
  #words = new Int32Array()
  #floats = new Float64Array()
  #at = 0

  /** @param text what the places are places of */
  unpack({ anew, texts, floats, moves, words }: Packed, text: string): unknown {
    if (anew) this.#forget()
    for (const each of texts) this.#texts.push(each)
    this.#movePlaces(moves, new LineTable(text))
    for (const [node, slots] of this.#moving) this.#renew(node, slots)
    this.#words = words
    this.#floats = floats
    this.#at = 0
    return this.#valueOf(this.#next())
  }

  #forget(): void {
    this.#texts = []
    this.#shapes = []
    this.#nodes = []
    this.#moving = new Map()
    this.#places = []
    this.#offsets = []
  }

  #movePlaces(moves: Int32Array, lines: LineTable): void {
    let index = 0
    for (let run = 0; run < moves.length; run += 3) {
      const last = index + (moves[run] ?? 0)
      for (; index < last; index += 1) {
        const start = (this.#offsets[2 * index] ?? 0) + (moves[run + 1] ?? 0)
        const end = (this.#offsets[2 * index + 1] ?? 0) + (moves[run + 2] ?? 0)
        this.#offsets[2 * index] = start
        this.#offsets[2 * index + 1] = end
        const before = this.#places[index]
        const now = lines.span(start, end)
        if (!before || PLACE_KEYS.some((key) => before[key] !== now[key])) this.#places[index] = now
      }
    }
  }

  /** What holds a place that moved is made again; those inside of it were renewed before. */
  #renew(node: number, slots: readonly Slot[]): void {
    const before = this.#nodes[node] ?? {}
    if (slots.every(([key, part]) => before[key] === this.#known(part))) return
    const now = Array.isArray(before) ? [...before] : { ...before }
    for (const [key, part] of slots) put(now as Container, key, this.#known(part))
    this.#nodes[node] = now as Container
  }

  #next(): number {
    this.#at += 1
    return this.#words[this.#at - 1] ?? 0
  }

  #known(read: number): unknown {
    return tagOf(read) === Tag.place ? this.#places[numberOf(read)] : this.#nodes[numberOf(read)]
  }

  #valueOf(read: number): unknown {
    const value = numberOf(read)
    switch (tagOf(read)) {
      case Tag.constant:
        return CONSTANTS[value]
      case Tag.integer:
        return value
      case Tag.float:
        return this.#floats[value]
      case Tag.text:
        return this.#texts[value]
      case Tag.list:
        return this.#container(
          [],
          Array.from({ length: value }, (_, index) => index),
        )
      case Tag.record:
        return this.#container({}, this.#shape(value))
      default:
        return this.#known(read)
    }
  }

  #shape(id: number): readonly string[] {
    const known = this.#shapes[id]
    if (known) return known
    const keys = Array.from({ length: this.#next() }, () => this.#texts[this.#next()] ?? '')
    this.#shapes.push(keys)
    return keys
  }

  #container(empty: unknown[] | object, keys: readonly (string | number)[]): unknown {
    const made = empty as Container
    const slots: Slot[] = []
    for (const key of keys) {
      const read = this.#next()
      put(made, key, this.#valueOf(read))
      const part = this.#partOf(read)
      if (part !== undefined) slots.push([key, part])
    }
    const node = this.#nodes.push(made) - 1
    if (slots.length > 0) this.#moving.set(node, slots)
    return made
  }

  /** The word by which a part is known from now on, where it is a place or holds one. */
  #partOf(read: number): number | undefined {
    const tag = tagOf(read)
    if (tag === Tag.place) return read
    if (tag !== Tag.list && tag !== Tag.record && tag !== Tag.known) return undefined
    const node = tag === Tag.known ? numberOf(read) : this.#nodes.length - 1
    return this.#moving.has(node) ? word(Tag.known, node) : undefined
  }
}

function put(container: Container, key: string | number, value: unknown): void {
  if (key !== '__proto__') container[key] = value
  else
    Object.defineProperty(container, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}
