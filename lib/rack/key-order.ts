/**
 * The order in which a rack writes the keys of a mapping: runs of digits count as numbers, and what
 * is no letter comes before letters. Facts, section 0.2.
 */
export function rackKeyOrder(first: string, second: string): number {
  const a = [...first]
  const b = [...second]
  const at = a.findIndex((letter, index) => letter !== b[index])
  if (at < 0 || at >= b.length) return a.length - b.length
  const [x = '', y = ''] = [a[at], b[at]]
  if (LETTER.test(x) !== LETTER.test(y)) return LETTER.test(x) ? 1 : -1
  if (LETTER.test(x)) return byCode(x, y)
  const [m, n] = [number(a, at), number(b, at)]
  return m.value - n.value || m.length - n.length || byCode(x, y)
}

const LETTER = /\p{L}/u

function byCode(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}

function number(letters: readonly string[], from: number): { value: number; length: number } {
  let length = 0
  while (/^\d$/.test(letters[from + length] ?? '')) length += 1
  return { value: Number(letters.slice(from, from + length).join('') || '0'), length }
}
