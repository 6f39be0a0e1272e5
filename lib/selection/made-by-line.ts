import { pointerKeys } from '../text/pointer'
import type { SelectionIndex } from './selection-index'

const FIELDS_SHOWN = 6
const OBJECTS_SHOWN = 12

/**
 * What a line of convox.yml makes, as Markdown: one item for each object, with the fields that the
 * line sets. Nothing for a line that makes nothing.
 */
export function madeByLine(index: SelectionIndex, line: number): string[] {
  const fields = new Map<string, string[]>()
  for (const { id, pointer } of index.fieldsOfLine(line)) {
    const known = fields.get(id) ?? []
    known.push(shortField(pointerKeys(pointer)))
    fields.set(id, known)
  }
  const objects = [...index.objectsOfLine(line)]
  if (objects.length === 0) return []
  const items = objects.slice(0, OBJECTS_SHOWN).map((id) => {
    const own = [...new Set(fields.get(id))]
    const shown = own.slice(0, FIELDS_SHOWN).map((field) => `\`${field}\``)
    const more = own.length > FIELDS_SHOWN ? `, and ${own.length - FIELDS_SHOWN} more fields` : ''
    return `- **${id.replace('/', ' ')}**${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`
  })
  const rest =
    objects.length > OBJECTS_SHOWN ? [`- and ${objects.length - OBJECTS_SHOWN} more objects`] : []
  return [`Line ${line} makes`, '', ...items, ...rest]
}

/** The last keys of a pointer that mean something by themselves: `readinessProbe.httpGet.port`. */
export function shortField(keys: readonly string[]): string {
  const named = keys.filter((key) => !/^\d+$/.test(key))
  const start = Math.max(
    named.lastIndexOf('containers') + 1,
    named.lastIndexOf('spec') + 1,
    named.lastIndexOf('metadata') + 1,
  )
  return (start < named.length ? named.slice(start) : named.slice(-1)).join('.')
}
