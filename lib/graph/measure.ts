/** `name` is 12 px bold; `small` 11 px. */
export type TextStyle = 'name' | 'small'

/** How wide a text is drawn, in px. */
export type Measure = (text: string, style: TextStyle) => number

const AVERAGE: Record<TextStyle, number> = { name: 6.8, small: 5.8 }
const NARROW = new Set("., :;'|!ijl")
const WIDE = new Set('mwMW@%×')

/**
 * A fair guess for where no text can be drawn: a wide system font's average letter, with narrow and
 * wide ones apart.
 */
export const estimateWidth: Measure = (text, style) => {
  let letters = 0
  for (const letter of text) letters += NARROW.has(letter) ? 0.55 : WIDE.has(letter) ? 1.35 : 1
  return letters * AVERAGE[style]
}
