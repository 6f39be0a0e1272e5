/**
 * C0 and C1 control characters, line and paragraph separators, and the marks that reverse the order
 * of a line (Unicode UAX 9): whatever moves a terminal's cursor or hides what a line says.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text as one line that is safe to print and to copy: line breaks and tabs become a space, any
 * other control character its code point (`<U+001B>`).
 */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ').replace(CONTROL, codePoint)
}

/** The same for a text of several lines: line feeds and tabs stay. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) =>
    character === '\n' || character === '\t' ? character : codePoint(character),
  )
}

/** Whether a text holds a character that `oneLine` would replace. */
export function hasControl(text: string): boolean {
  return text.search(CONTROL) >= 0
}

function codePoint(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
}
