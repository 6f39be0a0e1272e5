import { createContext, useContext } from 'react'

/** What a picture is drawn with: literal colours and one font, so that it looks alike anywhere. */
export interface Pen {
  /** A colour of the theme by its name: `ink-2`, `concept-3`. */
  colour(name: string): string
  /** How wide the font of the picture draws a text, in px. */
  width(text: string, size: number, bold: boolean): number
  /** The name of the colour of a thing of convox.yml. */
  hue(concept: string): string
  /** Where an object or a thing leads to, in a picture whose cards are links. */
  readonly hrefOf?: (id: string) => string | undefined
}

export const PenContext = createContext<Pen | null>(null)

export function usePen(): Pen {
  const pen = useContext(PenContext)
  if (!pen) throw new Error('A part of a picture is drawn without a pen')
  return pen
}
