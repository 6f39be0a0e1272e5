import type { Span } from './span'

/**
 * Where some spans begin, to ask whether one begins inside another. The spans of a text nest, so one
 * that begins inside ends there, too.
 */
export class Starts {
  readonly #sorted: readonly number[]

  constructor(spans: Iterable<Pick<Span, 'start'>>) {
    const starts = new Set<number>()
    for (const { start } of spans) starts.add(start)
    this.#sorted = [...starts].sort((one, other) => one - other)
  }

  anyIn({ start, end }: Pick<Span, 'start' | 'end'>): boolean {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (this.#sorted[low] ?? Number.POSITIVE_INFINITY) <= end
  }
}
