/**
 * Plain data as a few arrays, which cross from a worker without being copied. Each text and each
 * object crosses once: a later message names what an earlier one brought.
 */
export interface Packed {
  /** Nothing that an earlier message brought is known any more. */
  readonly anew: boolean
  /** The texts that no earlier message brought. */
  readonly texts: readonly string[]
  readonly floats: Float64Array<ArrayBuffer>
  /**
   * How the places moved, in runs of three numbers: how many in a row, by how much start and end.
   */
  readonly moves: Int32Array<ArrayBuffer>
  /** The value, its parts where they are, one word each: what it is in the lowest bits. */
  readonly words: Int32Array<ArrayBuffer>
}

export const TAG_BITS = 3
const TAG_MASK = (1 << TAG_BITS) - 1

/** What a word is. The number above it says which, or how many words follow. */
export const Tag = {
  constant: 0,
  integer: 1,
  float: 2,
  text: 3,
  known: 4,
  list: 5,
  record: 6,
  place: 7,
} as const

export const CONSTANTS: readonly unknown[] = [undefined, null, false, true]

/** The keys of a `Span`: of a place its offsets cross, and its lines are counted on arrival. */
export const PLACE_KEYS = ['start', 'end', 'line', 'column', 'endLine', 'endColumn'] as const

export function word(tag: number, value: number): number {
  return (value << TAG_BITS) | tag
}

export function tagOf(of: number): number {
  return of & TAG_MASK
}

export function numberOf(of: number): number {
  return of >> TAG_BITS
}

/** What is to be transferred, not copied. */
export function buffersOf({ floats, moves, words }: Packed): ArrayBuffer[] {
  return [floats.buffer, moves.buffer, words.buffer]
}
