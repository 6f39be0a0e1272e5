/** A text in quotes as Go's `%q` writes it: as JSON does, but for control characters. */
export function goQuote(text: string): string {
  return JSON.stringify(text)
    .replace(/\\u00([01][0-9a-f])/g, (_, hex: string) => NAMED[hex] ?? `\\x${hex}`)
    .replaceAll('\u007f', '\\x7f')
}

const NAMED: Record<string, string> = { '07': '\\a', '0b': '\\v' }
