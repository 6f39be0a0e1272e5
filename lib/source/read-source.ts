import { LineTable } from '../text/line-table'
import type { Span } from '../text/span'
import { excessiveAliasing } from './excessive-aliasing'
import { type Interpolated, interpolate, locate } from './interpolate'
import { TreeParser } from './parser/parser'
import type { PlaceOf, ReadPosition } from './read-position'
import type { SourceFault } from './source-fault'
import type { SourceNode } from './source-node'

/** A text as a tree that knows its places. */
export interface SourceDocument {
  /** Absent when the text is empty, or nothing could be read of it. */
  readonly root?: SourceNode
  readonly faults: readonly { readonly message: string; readonly span: Span }[]
}

/**
 * Reads the first document of a text the way a rack does: variables first, then YAML. Never throws: what it could read
 * is in `root`, what it could not in `faults`, with spans in the user's own text.
 */
export function readSource(
  userText: string,
  variables: ReadonlyMap<string, string>,
): SourceDocument {
  const interpolated = interpolate(userText, variables)
  const lines = new LineTable(userText)
  const placeOf = (start: number, end: number): ReadPosition => {
    if (interpolated.replacements.length === 0) return { span: lines.span(start, end) }
    const place = locate(interpolated, start, end)
    return {
      span: lines.span(place.start, place.end),
      ...(place.variables && { variables: place.variables }),
    }
  }
  const faults: SourceFault[] = []
  const root = compose(interpolated, faults, placeOf)
  return {
    ...(root && { root }),
    faults: faults.map(({ message, start, end }) => ({ message, span: placeOf(start, end).span })),
  }
}

function compose(
  { text }: Interpolated,
  faults: SourceFault[],
  placeOf: PlaceOf,
): SourceNode | undefined {
  const parser = new TreeParser(text, placeOf)
  const refusal = parser.parse()
  if (refusal) {
    const { words, start, end } = refusal
    faults.push({ message: words, start, end })
  }
  if (!parser.root || !parser.hasAliases || !excessiveAliasing(parser.root)) return parser.root
  faults.push({ message: 'yaml: document contains excessive aliasing', start: 0, end: 0 })
  return undefined
}
