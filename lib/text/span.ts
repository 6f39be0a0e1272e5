/**
 * A place in a text. Offsets count UTF-16 units from 0; lines and columns start at 1; ends are
 * exclusive.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The first place of any text. */
export const TEXT_START: Span = {
  start: 0,
  end: 0,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
}
