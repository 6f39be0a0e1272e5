import { maskText } from '../share/mask-text'
import { oneLine } from '../text/one-line'

/**
 * A text of the user as Markdown code, for a line or a cell of a table: nothing in it is read as
 * Markdown, HTML or the mention of a person, and secrets in it are masked. Empty for nothing.
 */
export function code(text: string): string {
  const line = oneLine(maskText(text)).trim()
  if (line === '' || !/[`|\\]/.test(line)) return line && `\`${line}\``
  const numbers = line.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`)
  return `<code>${numbers}</code>`
}

/** The same for a word or two that are mostly our own, which are code only where they must be. */
export function words(text: string): string {
  return /^[\p{L}\p{N}×–:. -]*$/u.test(text) ? text : code(text)
}
