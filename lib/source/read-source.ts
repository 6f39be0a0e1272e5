import { LineTable } from '../text/line-table'
import { decodeFault } from './decode-fault'
import { excessiveAliasing } from './excessive-aliasing'
import { type Interpolated, interpolate, LONGEST, locate, variablesIn } from './interpolate'
import { TreeParser } from './parser/parser'
import type { Places } from './places'
import type { PlacedFault } from './source-fault'
import type { SourceNode } from './source-node'

/** A text as a tree that knows its places. */
export interface SourceDocument {
  /** Absent when the text is empty, or nothing could be read of it. */
  readonly root: SourceNode | undefined
  readonly faults: readonly PlacedFault[]
  /** Whether the text was read to its end: only then is what it lacks not there. */
  readonly whole: boolean
  /** Whether a node is in several places. */
  readonly hasAliases: boolean
}

/**
 * Reads the first document of a text the way a rack does: variables first, then YAML. Never throws:
 * what it could read is in `root`, what it could not in `faults`, with spans in the user's own
 * text.
 */
export function readSource(
  userText: string,
  variables: ReadonlyMap<string, string>,
): SourceDocument {
  const lines = new LineTable(userText)
  const interpolated = interpolate(userText, variables)
  if (interpolated === undefined) {
    const message = `with its variables put in, the text is longer than ${LONGEST} letters, which is more than this map reads`
    return {
      root: undefined,
      faults: [{ message, span: lines.span(0, 0) }],
      whole: false,
      hasAliases: false,
    }
  }
  return compose(interpolated.text, placesIn(interpolated, lines))
}

function placesIn(interpolated: Interpolated, lines: LineTable): Places {
  if (interpolated.replacements.length === 0)
    return { span: (start, end) => lines.span(start, end), variables: () => undefined }
  return {
    span(start, end) {
      const place = locate(interpolated, start, end)
      return lines.span(place.start, place.end)
    },
    variables: (start, end) => variablesIn(interpolated, start, end),
  }
}

function compose(text: string, places: Places): SourceDocument {
  const parser = new TreeParser(text, places)
  const refusal = parser.parse()
  const { root, hasAliases } = parser
  const faultAt = (message: string, start: number, end: number): PlacedFault => ({
    message,
    span: places.span(start, end),
  })
  if (refusal)
    return {
      root,
      faults: [faultAt(refusal.words, refusal.start, refusal.end)],
      whole: false,
      hasAliases,
    }
  if (root && hasAliases && excessiveAliasing(root))
    return {
      root: undefined,
      faults: [faultAt('yaml: document contains excessive aliasing', 0, 0)],
      whole: false,
      hasAliases,
    }
  const fault = root && decodeFault(text, root)
  return { root, faults: fault ? [fault] : [], whole: true, hasAliases }
}
