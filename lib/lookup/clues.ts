/** A word of a pasted text that may name something. */
export interface Clue {
  readonly word: string
  /**
   * The kind that stood with it, as it was written: `deployment.apps/web`, `pod "web-1"`,
   * `[pod/web-1/my-app]`.
   */
  readonly kind?: string
}

/** More than this is no paste of a person. */
const READ = 40_000

/** No host, image or name is longer. */
const LONGEST = 600

/**
 * The words of a text that may be names, each once, in their order: of a table, a log line with its
 * prefix, an error, a URL, an image. Quotes, brackets and punctuation fall off.
 */
export function cluesOf(text: string): Clue[] {
  const clues = new Map<string, Clue>()
  const add = (word: string, kind?: string) => {
    const key = `${kind ?? ''}/${word}`
    if (word !== '' && !clues.has(key))
      clues.set(key, kind === undefined ? { word } : { word, kind })
  }
  let before = ''
  for (const [raw] of text.slice(0, READ).matchAll(/[A-Za-z0-9_][A-Za-z0-9_./:@<>-]*/g)) {
    if (raw.length > LONGEST) continue
    const word = raw.replace(/[.:/-]+$/, '').replace(/^https?:\/\//, '')
    const [first = '', ...rest] = word.split('/')
    if (rest.length > 0 && !first.includes(':')) {
      add(rest[0] ?? '', first)
      add(rest.at(-1) ?? '')
    }
    add(first.replace(/:\d+$/, ''), before === '' ? undefined : before)
    add(word)
    before = /^[A-Za-z][A-Za-z.]*$/.test(word) ? word : ''
  }
  return [...clues.values()]
}
