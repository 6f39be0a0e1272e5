/**
 * A text in quotes as Go's `%q` writes it: as JSON does, but for control characters and for what Go
 * counts as not printable (of blanks only U+0020 is).
 */
export function goQuote(text: string): string {
  return JSON.stringify(text)
    .replace(/\\u00([01][0-9a-f])/g, (_, hex: string) => NAMED[hex] ?? `\\x${hex}`)
    .replaceAll('\u007f', '\\x7f')
    .replace(UNPRINTABLE, (character) => {
      const code = character.codePointAt(0) ?? 0
      return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`
    })
}

const UNPRINTABLE = /(?!\p{ASCII})[\p{Z}\p{C}]/gu

const NAMED: Record<string, string> = { '07': '\\a', '0b': '\\v' }
