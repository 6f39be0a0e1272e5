const SHORTEST = 3
const SHORT = 4

/**
 * The known names that a word may have been meant for, the nearest first: one slip in a short word,
 * two in a longer one.
 */
export function similarNames(word: string, names: readonly string[]): string[] {
  if (word.length < SHORTEST || word.length > 60) return []
  const most = word.length <= SHORT ? 1 : 2
  return names
    .map((name) => ({ name, distance: slips(word, name) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .map(({ name }) => name)
}

/** Letters to put in, take out, change or swap with their neighbour. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY
  let last: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (last[j - 2] ?? 0) + 1)
      next.push(least)
    }
    last = row
    row = next
  }
  return row[other.length] ?? 0
}
