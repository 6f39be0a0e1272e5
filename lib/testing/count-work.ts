import { Session } from 'node:inspector'

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

/** Counts the work of `lib/` from its making on; code that ran before is compiled without counters. */
export class WorkCounter {
  readonly #session = new Session()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /**
   * How often the blocks of `lib/` run while `work` does: the same number each time, on any machine.
   * What the engine does inside a call (a search in a string, a pattern) is not counted.
   */
  count(work: () => void): number {
    this.#take()
    work()
    return this.#take()
  }

  /** What was counted since it was taken last. */
  #take(): number {
    let sum = 0
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error
      for (const { url, functions } of (coverage as Coverage).result)
        if (/\/lib\//.test(url) && !/node_modules/.test(url))
          for (const { ranges } of functions) for (const { count } of ranges) sum += count
    })
    return sum
  }
}
