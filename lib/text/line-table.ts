import type { Span } from './span'

/** An old Mac ends its lines with the first alone, and an editor takes it for an end too. */
const LINE_END = /\r\n|\r|\n/g

/**
 * Turns offsets of one text into lines and columns. Building it reads the text once; each question
 * is a binary search.
 */
export class LineTable {
  readonly #starts: number[] = [0]
  readonly #length: number
  #last = 0

  constructor(text: string) {
    this.#length = text.length
    if (text.includes('\r'))
      for (const { index, 0: end } of text.matchAll(LINE_END)) this.#starts.push(index + end.length)
    else
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        this.#starts.push(at + 1)
  }

  /** The span of two offsets. Offsets outside the text are moved to its ends. */
  span(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.#length))
    const to = Math.max(from, Math.min(end, this.#length))
    const line = this.#line(from)
    const endLine = this.#line(to)
    return {
      start: from,
      end: to,
      line: line + 1,
      column: from - (this.#starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: to - (this.#starts[endLine] ?? 0) + 1,
    }
  }

  /**
   * Spans are asked for in the order of the text, so the line of the last answer, or the one after
   * it, is nearly always right.
   */
  #line(offset: number): number {
    if (this.#holds(this.#last, offset)) return this.#last
    if (this.#holds(this.#last + 1, offset)) {
      this.#last += 1
      return this.#last
    }
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    this.#last = low
    return low
  }

  #holds(line: number, offset: number): boolean {
    const start = this.#starts[line]
    return (
      start !== undefined &&
      start <= offset &&
      offset < (this.#starts[line + 1] ?? Number.POSITIVE_INFINITY)
    )
  }
}
