import { distance } from 'fastest-levenshtein'

/** The known name that a misspelt one is likely to mean; undefined where none is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, away: slips(plain(name), plain(each)) }))
    .sort((a, b) => a.away - b.away)
  return best && best.away <= tolerance(name) ? best.each : undefined
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '')
}

/** The same letters in another order are one slip, like `wbe` for `web`. */
function slips(name: string, other: string): number {
  const letters = (text: string) => [...text].sort().join('')
  const away = distance(name, other)
  return away === 2 && letters(name) === letters(other) ? 1 : away
}

/** How many slips of the finger a name may hold. */
function tolerance(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
}
