import type { Span } from '../text/span'

/** Where something stands in the user's text, and the variables that it holds. */
export interface ReadPosition {
  readonly span: Span
  readonly variables?: readonly string[]
}

/** The place of a range of the text that is parsed. */
export type PlaceOf = (start: number, end: number) => ReadPosition
