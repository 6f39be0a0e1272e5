import type { Span } from '../text/span'

/** The way from a range of the text that is parsed back to the text that the user wrote. */
export interface Places {
  span(start: number, end: number): Span
  /** The variables that a range holds. */
  variables(start: number, end: number): readonly string[] | undefined
}
