import type { ManifestItem } from '../mapping/mapped-object'
import type { Span } from '../text/span'

/**
 * The lines that a span touches: `2–14`, or `7`. An end at the start of a line does not touch that
 * line.
 */
export function lineRange({ line, endLine, endColumn }: Span): string {
  const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine
  return last === line ? `${line}` : `${line}–${last}`
}

/** The lines of a thing as its head shows them; undefined for one that is not in the text. */
export function headLines({ lines, span }: Pick<ManifestItem, 'lines' | 'span'>) {
  return lines ?? (span && lineRange(span))
}
