import type { Edit, Fix } from '../../diagnostics/diagnostic'
import type { SourceEntry } from '../../source/source-node'
import type { Span } from '../../text/span'

export function replacing(title: string, span: Span, text: string): Fix {
  return { title, edits: [{ span, text }] }
}

/** Sets the value of a key, also where nothing is behind the colon. */
export function setting(
  title: string,
  { key, value }: SourceEntry,
  text: string,
  source: string,
): Fix {
  if (value.span.start < value.span.end) return replacing(title, value.span, text)
  const colon = source.indexOf(':', key.span.end)
  return colon < 0 || LINE_END.test(source.slice(key.span.end, colon))
    ? { title, edits: [] }
    : { title, edits: [inserting(key.span, colon + 1, ` ${text}`)] }
}

/** Adds a text behind an offset on the line where `near` ends. */
function inserting(near: Span, offset: number, text: string): Edit {
  const column = near.endColumn + offset - near.end
  return {
    span: {
      start: offset,
      end: offset,
      line: near.endLine,
      column,
      endLine: near.endLine,
      endColumn: column,
    },
    text,
  }
}

/**
 * Takes a whole line out of a text, if nothing but list mark and comment is on it beside the
 * span.
 */
export function removingLine(title: string, span: Span, source: string): Fix[] {
  const start = lineStart(span)
  const rest = source.slice(span.end)
  const lineEnd = LINE_END.exec(rest)
  const end = span.end + (lineEnd ? lineEnd.index + lineEnd[0].length : rest.length)
  const alone =
    /^\s*-?\s*$/.test(source.slice(start, span.start)) &&
    /^\s*(?:#.*)?[\r\n]*$/.test(source.slice(span.end, end))
  if (!alone || span.line !== span.endLine) return []
  const behind = lineEnd
    ? { endLine: span.line + 1, endColumn: 1 }
    : { endLine: span.line, endColumn: end - start + 1 }
  return [
    { title, edits: [{ span: { start, end, line: span.line, column: 1, ...behind }, text: '' }] },
  ]
}

/** Adds a line above the one on which a span begins, as far in as that line. */
export function addingLineAbove(title: string, span: Span, line: string, source: string): Fix {
  const start = lineStart(span)
  const indentation = /^\s*/.exec(source.slice(start, span.start))?.[0] ?? ''
  const place = { start, end: start, line: span.line, column: 1, endLine: span.line, endColumn: 1 }
  return { title, edits: [{ span: place, text: `${indentation}${line}\n` }] }
}

/** As an editor counts lines: an old Mac ends them with the first of these alone. */
const LINE_END = /\r\n|\r|\n/

function lineStart({ start, column }: Span): number {
  return start - (column - 1)
}
