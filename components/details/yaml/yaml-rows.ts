import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { type FieldTrace, traceAt } from '../../../lib/provenance/traces'
import { enclosingLines } from '../../../lib/selection/enclosing-lines'
import { fieldSpans, type PrintedObject, type PrintedYaml } from '../../../lib/yaml/printed-yaml'
import { markOf } from './mark-of'
import type { Mark } from './origin-mark'

/** A line of an object's YAML, and the field that it prints: a mapping's own line prints none. */
export interface YamlRow {
  readonly line: number
  readonly text: string
  readonly trace?: FieldTrace
  readonly mark?: Mark
  /** The first of the lines of its field. */
  readonly first: boolean
  /** The index of the row that it is under, or -1. */
  readonly parent: number
  /** Whether rows stand under it. */
  readonly foldable: boolean
}

/** @param lines the lines of the whole printed text */
export function yamlRows(
  object: MappedObject,
  printed: PrintedYaml,
  lines: readonly string[],
): YamlRow[] {
  const place = printed.objects.find(({ id }) => id === object.id)
  if (!place) return []
  const own = lines.slice(place.line - 1, place.endLine)
  const traceOfLine = tracesOfLines(object, printed, place, own)
  const parents = enclosingLines(own.join('\n'))
  const foldable = new Set(parents.map((line) => line - 1))
  return own.map((text, index) => {
    const found = traceOfLine.get(index)
    const mark = found && markOf(found.trace.origins)
    return {
      line: place.line + index,
      text,
      ...(found && { trace: found.trace }),
      ...(mark && { mark }),
      first: found?.first ?? true,
      parent: (parents[index] ?? 0) - 1,
      foldable: foldable.has(index),
    }
  })
}

interface LineTrace {
  readonly trace: FieldTrace
  readonly first: boolean
}

/**
 * The trace of each line of a document, by its index; the first one where several fields share it.
 */
function tracesOfLines(
  { traces }: MappedObject,
  printed: PrintedYaml,
  place: PrintedObject,
  lines: readonly string[],
): Map<number, LineTrace> {
  const found = new Map<number, LineTrace>()
  let line = 0
  let lineEnd = place.start + (lines[0] ?? '').length
  const step = () => {
    line += 1
    lineEnd += (lines[line] ?? '').length + 1
  }
  fieldSpans(printed, place).forEach(({ start, end }, index) => {
    const trace = traceAt(traces, index)
    while (lineEnd < start) step()
    const first = line
    while (true) {
      if (trace && !found.has(line)) found.set(line, { trace, first: line === first })
      if (lineEnd >= end) break
      step()
    }
  })
  return found
}

/** Only the rows with one of these marks, and those that they are under. */
export function rowsWith(rows: readonly YamlRow[], marks: ReadonlySet<Mark>): YamlRow[] {
  const kept = new Set<number>()
  rows.forEach(({ mark }, index) => {
    if (!mark || !marks.has(mark)) return
    for (let row = index; row >= 0 && !kept.has(row); row = rows[row]?.parent ?? -1) kept.add(row)
  })
  return rows.filter((_, index) => kept.has(index))
}

/** The rows that stand under no folded one. */
export function unfoldedRows(
  rows: readonly YamlRow[],
  folded: ReadonlySet<number>,
): readonly YamlRow[] {
  if (folded.size === 0) return rows
  const hidden = new Set<number>()
  rows.forEach(({ parent }, index) => {
    const above = rows[parent]
    if (above && (hidden.has(parent) || folded.has(above.line))) hidden.add(index)
  })
  return rows.filter((_, index) => !hidden.has(index))
}
