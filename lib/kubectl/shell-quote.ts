import { hasControl } from '../text/one-line'

/** Words that no shell changes: no `=` in front, which zsh reads as a path to look up. */
const BARE = /^[A-Za-z0-9_/:.,@%+-][A-Za-z0-9_/:=.,@%+-]*$/

/**
 * A word as bash and zsh read it back: bare where that is safe, in single quotes otherwise. A word
 * with control characters is written `$'...'`, so that the command stays one line; a shell that
 * does not know this form (dash) reads it as another harmless word.
 */
export function shellQuote(word: string): string {
  if (BARE.test(word)) return word
  return hasControl(word)
    ? `$'${word.replace(UNSAFE, escaped)}'`
    : `'${word.replaceAll("'", `'\\''`)}'`
}

/** Between `$'` and `'`. `!` too: interactive shells expand it in some quotes. */
const UNSAFE = /[\\'!\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
