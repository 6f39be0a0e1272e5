import { identityOf } from './field-pattern'

/** The places of one item in the two lists: one of them is absent where only one has it. */
export interface Pair {
  readonly index?: number
  readonly liveIndex?: number
  readonly identity?: Readonly<Record<string, unknown>>
}

/**
 * Which item of the text is which of the cluster: by what identifies them; where nothing does, equal
 * ones first and the rest in their order.
 * @param name the key of the list
 */
export function pairItems(
  expected: readonly unknown[],
  live: readonly unknown[],
  name: string,
  areEqual: (index: number, liveIndex: number) => boolean,
): Pair[] {
  const free = new Set(live.keys())
  const partner = new Map<number, number>()
  const take = (index: number, match: (liveIndex: number) => boolean) => {
    const found = [...free].find(match)
    if (found === undefined) return
    partner.set(index, found)
    free.delete(found)
  }
  const identities = expected.map((item) => identityOf(name, item))
  expected.forEach((_, index) => {
    const identity = identities[index]
    if (identity)
      take(index, (liveIndex) => alike(identity, identityOf(name, live[liveIndex]) ?? {}))
  })
  const positional = [...expected.keys()].filter((index) => identities[index] === undefined)
  for (const index of positional) take(index, (liveIndex) => areEqual(index, liveIndex))
  for (const index of positional) if (!partner.has(index)) take(index, () => true)
  return [
    ...expected.map((_, index): Pair => {
      const liveIndex = partner.get(index)
      const identity = identities[index]
      return {
        index,
        ...(liveIndex !== undefined && { liveIndex }),
        ...(identity && { identity }),
      }
    }),
    ...[...free].map((liveIndex): Pair => {
      const identity = identityOf(name, live[liveIndex])
      return { liveIndex, ...(identity && { identity }) }
    }),
  ]
}

export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
