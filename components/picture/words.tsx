import { oneLine } from '../../lib/text/one-line'
import { usePen } from './pen'

interface WordsProps {
  readonly x: number
  /** The top of the line, and how high it is. */
  readonly top: number
  readonly line: number
  readonly size?: 10 | 11 | 12
  readonly bold?: boolean
  readonly colour?: string
  /** `end`: x is where the text ends. */
  readonly anchor?: 'start' | 'end'
  readonly children: string
}

/** From the middle of a line down to the base of its letters, as a part of their size. */
const BASELINE = 0.36
/** What no XML may hold. */
const NOT_XML = /[\p{Cs}\ufffe\uffff]/gu

/** A text whose width is fixed, so that another font than the one inside changes no place. */
export function Words(props: WordsProps) {
  const { x, top, line, size = 12, bold = false, colour = 'ink', anchor, children } = props
  const pen = usePen()
  const text = oneLine(children).replace(NOT_XML, '')
  if (text === '') return null
  return (
    <text
      x={round(x)}
      y={round(top + line / 2 + size * BASELINE)}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      fill={pen.colour(colour)}
      textAnchor={anchor}
      textLength={round(pen.width(text, size, bold))}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
