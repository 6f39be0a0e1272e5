import type { Span } from '../text/span'
import { CONSTANTS, type Packed, PLACE_KEYS, TAG_BITS, Tag, word } from './packed'

const LARGEST = 2 ** (31 - TAG_BITS) - 1
/** What is no longer part of the value is forgotten once it is so many times what is. */
const MOST_FORGOTTEN = 2
const FEW = 10_000

/** The keys of records, as a tree: each key leads to those that may follow it. */
class Shape {
  id = -1
  readonly next = new Map<string, Shape>()
}

/**
 * Packs one value after the other for one `Unpacker`, which takes them in that order. An object that
 * was packed before must not have changed since, but for the places in it, which may have moved.
 */
export class Packer {
  #words: number[] = []
  #floats: number[] = []
  #newTexts: string[] = []
  #texts = new Map<string, number>()
  #known = new Map<object, number>()
  #nodes = 0
  #shapes = new Shape()
  #shapeCount = 0
  #place = new Shape()
  #places: Span[] = []
  /** The offsets of the places as they last crossed. */
  #crossed: number[] = []
  #firstSize = 0

  pack(value: unknown): Packed {
    const anew = this.#known.size > FEW + MOST_FORGOTTEN * this.#firstSize || this.#firstSize === 0
    if (anew) this.#forget()
    this.#value(value)
    if (anew) this.#firstSize = this.#known.size
    const packed = {
      anew,
      texts: this.#newTexts,
      floats: Float64Array.from(this.#floats),
      moves: this.#moves(),
      words: Int32Array.from(this.#words),
    }
    this.#newTexts = []
    this.#floats = []
    this.#words = []
    return packed
  }

  #forget(): void {
    this.#texts = new Map()
    this.#known = new Map()
    this.#nodes = 0
    this.#shapes = new Shape()
    this.#shapeCount = 0
    this.#place = this.#shapeOf(PLACE_KEYS)
    this.#places = []
    this.#crossed = []
  }

  #value(value: unknown): void {
    if (typeof value === 'string') this.#put(Tag.text, this.#text(value))
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'object' && value !== null) this.#object(value)
    else this.#put(Tag.constant, CONSTANTS.indexOf(value))
  }

  #put(tag: number, value: number): void {
    this.#words.push(word(tag, value))
  }

  #number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= LARGEST && !Object.is(value, -0))
      this.#put(Tag.integer, value)
    else this.#put(Tag.float, this.#floats.push(value) - 1)
  }

  #text(text: string): number {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const index = this.#texts.size
    this.#texts.set(text, index)
    this.#newTexts.push(text)
    return index
  }

  #object(value: object): void {
    const known = this.#known.get(value)
    if (known !== undefined) this.#words.push(known)
    else if (Array.isArray(value)) this.#list(value)
    else this.#record(value as Readonly<Record<string, unknown>>)
  }

  #list(list: readonly unknown[]): void {
    this.#put(Tag.list, list.length)
    for (const item of list) this.#value(item)
    this.#remember(list)
  }

  #record(record: Readonly<Record<string, unknown>>): void {
    const keys = Object.keys(record)
    const shape = this.#shapeOf(keys)
    if (shape === this.#place) {
      this.#newPlace(record as unknown as Span)
      return
    }
    const isNew = shape.id < 0
    if (isNew) shape.id = this.#shapeCount++
    this.#put(Tag.record, shape.id)
    if (isNew) {
      this.#words.push(keys.length)
      for (const key of keys) this.#words.push(this.#text(key))
    }
    for (const key of keys) this.#value(record[key])
    this.#remember(record)
  }

  /** What holds others is numbered after them, as the unpacker comes by them. */
  #remember(value: object): void {
    this.#known.set(value, word(Tag.known, this.#nodes))
    this.#nodes += 1
  }

  #newPlace(place: Span): void {
    const crossing = word(Tag.place, this.#places.push(place) - 1)
    this.#known.set(place, crossing)
    this.#words.push(crossing)
  }

  #shapeOf(keys: readonly string[]): Shape {
    let shape = this.#shapes
    for (const key of keys) {
      let next = shape.next.get(key)
      if (next === undefined) {
        next = new Shape()
        shape.next.set(key, next)
      }
      shape = next
    }
    return shape
  }

  /** Places that stood behind an edit moved together: a run of them is three numbers. */
  #moves(): Int32Array<ArrayBuffer> {
    const runs: number[] = []
    this.#places.forEach(({ start, end }, index) => {
      const startMoved = start - (this.#crossed[2 * index] ?? 0)
      const endMoved = end - (this.#crossed[2 * index + 1] ?? 0)
      const last = runs.length - 3
      if (last >= 0 && runs[last + 1] === startMoved && runs[last + 2] === endMoved)
        runs[last] = (runs[last] ?? 0) + 1
      else runs.push(1, startMoved, endMoved)
      this.#crossed[2 * index] = start
      this.#crossed[2 * index + 1] = end
    })
    return Int32Array.from(runs)
  }
}
