import { LineTable } from '../text/line-table'
import { decodeFault } from './decode-fault'
import { excessiveAliasing } from './excessive-aliasing'
import { type Interpolated, interpolate, locate } from './interpolate'
import { TreeParser } from './parser/parser'
import type { PlaceOf, ReadPosition } from './read-position'
import type { PlacedFault } from './source-fault'
import type { SourceNode } from './source-node'

/** A text as a tree that knows its places. */
export interface SourceDocument {
  /** Absent when the text is empty, or nothing could be read of it. */
  readonly root: SourceNode | undefined
  readonly faults: readonly PlacedFault[]
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
  return compose(interpolated, placeOf)
}

function compose({ text }: Interpolated, placeOf: PlaceOf): SourceDocument {
  const parser = new TreeParser(text, placeOf)
  const refusal = parser.parse()
  const { root } = parser
  const faultAt = (message: string, start: number, end: number): PlacedFault => ({
    message,
    span: placeOf(start, end).span,
  })
  if (refusal) return { root, faults: [faultAt(refusal.words, refusal.start, refusal.end)] }
  if (root && parser.hasAliases && excessiveAliasing(root))
    return {
      root: undefined,
      faults: [faultAt('yaml: document contains excessive aliasing', 0, 0)],
    }
  const fault = root && decodeFault(text, root)
  return { root, faults: fault ? [fault] : [] }
}
