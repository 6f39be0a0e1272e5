import { estimateWidth, type Measure, type TextStyle } from '../../lib/graph/measure'

const FONT: Record<TextStyle, string> = { name: '600 12px', small: '400 11px' }

const widths: Record<TextStyle, Map<string, number>> = { name: new Map(), small: new Map() }
let pen: CanvasRenderingContext2D | null | undefined

/**
 * How wide the page's own font draws a text. Asked for the same names at every key that is typed,
 * so each answer is kept.
 */
export const measureText: Measure = (text, style) => {
  const known = widths[style].get(text)
  if (known !== undefined) return known
  const width = draw(text, style)
  widths[style].set(text, width)
  return width
}

function draw(text: string, style: TextStyle): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return estimateWidth(text, style)
  pen.font = `${FONT[style]} ${getComputedStyle(document.body).fontFamily}`
  return pen.measureText(text).width
}
