/** Where what is found comes from; of two that fit alike the earlier one is meant. */
const SOURCES = [
  'Do',
  'Objects',
  'Settings',
  'When it is broken',
  'Commands, to copy',
  'Lines',
] as const

export type Source = (typeof SOURCES)[number] | 'What it is' | 'Ask'

/** How well a word fits: a whole word, the beginning of one, a part of one. */
const WHOLE = 3
const START = 2
const PART = 1

/**
 * How well a text is what a query means, from 0 to 3: the mean over the words of the query, each
 * counted by the best word of the text.
 */
export function closeness(text: string, query: string): number {
  const words = wordsOf(query)
  if (words.length === 0) return 0
  const held = text.toLowerCase()
  const parts = new Set(wordsOf(text))
  const sum = words.reduce((total, word) => {
    if (parts.has(word)) return total + WHOLE
    if ([...parts].some((part) => part.startsWith(word))) return total + START
    return held.includes(word) ? total + PART : total
  }, 0)
  return sum / words.length
}

/** Who begins with one of these types a command. */
const VERBS = new Set('kubectl logs exec get describe events rollout top scale debug'.split(' '))

/** The fit, and what decides between equal ones: the source, the first word, what was used before. */
export function rank(source: Source, text: string, query: string, used: number): number {
  const at = (SOURCES as readonly Source[]).indexOf(source)
  const order = at < 0 ? 0 : (SOURCES.length - at) / (SOURCES.length * 10)
  const typed = source === 'Commands, to copy' && VERBS.has(wordsOf(query)[0] ?? '') ? 0.1 : 0
  const begins = wordsOf(text)[0] === wordsOf(query)[0] ? 0.05 : 0
  return closeness(text, query) + order + typed + begins + Math.min(used, 5) / 20
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s:,/.()"'=-]+/)
    .filter(Boolean)
}
