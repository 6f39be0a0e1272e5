import type { MappedObject, Trace } from '../../../lib/mapping/mapped-object'
import { enclosingLines } from '../../../lib/selection/enclosing-lines'
import type { PrintedYaml } from '../../../lib/yaml/printed-yaml'
import { markOf } from './mark-of'
import type { Mark } from './origin-mark'

/** A line of an object's YAML, and the field that it prints: a mapping's own line prints none. */
export interface YamlRow {
  readonly line: number
  readonly text: string
  readonly trace?: Trace
  readonly mark?: Mark
  /** The first of the lines of its field. */
  readonly first: boolean
  /** The index of the row that it stands under, or -1. */
  readonly parent: number
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
  const traceOfLine = new Map<number, { trace: Trace; first: boolean }>()
  place.fields.forEach((span, index) => {
    const trace = object.traces[index]
    for (let line = span.line; trace && line <= span.endLine; line++) {
      if (!traceOfLine.has(line)) traceOfLine.set(line, { trace, first: line === span.line })
    }
  })
  const parents = enclosingLines(own.join('\n'))
  return own.map((text, index) => {
    const found = traceOfLine.get(place.line + index)
    const mark = found && markOf(found.trace.origins)
    return {
      line: place.line + index,
      text,
      ...(found && { trace: found.trace }),
      ...(mark && { mark }),
      first: found?.first ?? true,
      parent: (parents[index] ?? 0) - 1,
    }
  })
}

/** Only the rows with one of these marks, and those that they stand under. */
export function rowsWith(rows: readonly YamlRow[], marks: ReadonlySet<Mark>): YamlRow[] {
  const kept = new Set<number>()
  rows.forEach(({ mark }, index) => {
    if (!mark || !marks.has(mark)) return
    for (let row = index; row >= 0 && !kept.has(row); row = rows[row]?.parent ?? -1) kept.add(row)
  })
  return rows.filter((_, index) => kept.has(index))
}
