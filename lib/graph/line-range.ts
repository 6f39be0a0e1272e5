import type { Span } from '../text/span'

/**
 * The lines that a span touches: `2–14`, or `7`. An end at the start of a line does not touch that
 * line.
 */
export function lineRange({ line, endLine, endColumn }: Span): string {
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine
  return last === line ? `${line}` : `${line}–${last}`
}
