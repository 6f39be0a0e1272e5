/** A word as a POSIX shell reads it back: bare where that is safe, in single quotes otherwise. */
export function shellQuote(word: string): string {
  return /^[A-Za-z0-9_/:=.,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
