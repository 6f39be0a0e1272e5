/** Keeps what was made of things, so that it is not made again of the same. */
export interface Keeping {
  /**
   * What was made for a purpose of a thing, if all inputs are the same ones that they were and
   * `accept` takes it still; else what `make` makes now. Only what is accepted is kept.
   */
  of<Made>(
    purpose: object,
    thing: object,
    inputs: readonly unknown[],
    make: () => Made,
    accept?: (made: Made) => boolean,
  ): Made
}

interface Entry {
  readonly inputs: readonly unknown[]
  readonly made: unknown
}

export class Kept implements Keeping {
  readonly #purposes = new WeakMap<object, WeakMap<object, Entry>>()

  of<Made>(
    purpose: object,
    thing: object,
    inputs: readonly unknown[],
    make: () => Made,
    accept = (_: Made) => true,
  ): Made {
    let entries = this.#purposes.get(purpose)
    if (entries === undefined) {
      entries = new WeakMap()
      this.#purposes.set(purpose, entries)
    }
    const known = entries.get(thing)
    if (known && sameItems(known.inputs, inputs) && accept(known.made as Made))
      return known.made as Made
    const made = make()
    if (accept(made)) entries.set(thing, { inputs, made })
    return made
  }
}

/** Where nothing was before, and nothing comes after. */
export const NOTHING_KEPT: Keeping = { of: (_purpose, _thing, _inputs, make) => make() }

function sameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, index) => item === now[index])
}
