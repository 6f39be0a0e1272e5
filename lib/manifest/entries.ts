import {
  isMergeKey,
  type MappingNode,
  type SourceEntry,
  type SourceNode,
} from '../source/source-node'
import { fragmentLine } from './fragment-line'
import { taggedValue } from './go-format'
import type { ReadContext } from './read-context'

/**
 * The entries of a mapping inside an item of services, resources, timers or balancers, as they
 * survive being written back and read again: an unquoted `<<` loses its values, a quoted one
 * becomes a merge, in the order of the text; of repeated keys the last wins, but what a rack adds to.
 * Facts, section 3.1.
 */
export function itemEntries(
  node: MappingNode,
  reading?: ReadContext,
): ReadonlyMap<string, SourceEntry> {
  const entries = new Map<string, SourceEntry>()
  for (const entry of node.entries) {
    if (isMergeKey(entry.key)) {
      // Its values are lost, its faults are not.
      mergeSources(entry.value, reading)
      continue
    }
    if (!isTextKey(entry.key, reading)) continue
    const key = keyText(entry.key)
    if (key !== '<<') entries.set(key, afterEarlier(key, entries.get(key), entry))
    else
      for (const source of mergeSources(entry.value, reading))
        for (const [name, merged] of itemEntries(source, reading)) entries.set(name, merged)
  }
  return entries
}

/** Lists that a rack adds to where their key is repeated. */
const ADDED_TO: ReadonlySet<string> = new Set(['environment', 'domain'])

/** A repeated mapping is decoded into what the earlier one left. */
function afterEarlier(key: string, earlier: SourceEntry | undefined, entry: SourceEntry) {
  const { value } = entry
  if (value.kind === 'mapping' && earlier?.value.kind === 'mapping')
    return { ...entry, value: { ...value, entries: [...earlier.value.entries, ...value.entries] } }
  if (value.kind === 'sequence' && earlier?.value.kind === 'sequence' && ADDED_TO.has(key))
    return { ...entry, value: { ...value, items: [...earlier.value.items, ...value.items] } }
  return entry
}

/** Whether a key can be a text at all; a list or a mapping as a key is refused. */
export function isTextKey(key: SourceNode, reading: ReadContext | undefined): boolean {
  if (key.kind === 'scalar') return true
  const line = reading ? fragmentLine(reading.fragment, key) : 1
  reading?.report(
    'wrong-type',
    `yaml: unmarshal errors:\n  line ${line}: cannot unmarshal ${taggedValue(key)} into string`,
    key,
  )
  return false
}

/** A key as text: whole numbers count as their digits. */
export function keyText(key: SourceNode): string {
  return key.kind === 'scalar' ? key.resolved.text : ''
}

/** What a merge brings in; of a list the first mapping is applied last, so that it wins. */
export function mergeSources(value: SourceNode, reading?: ReadContext): MappingNode[] {
  if (value.kind === 'mapping') return [value]
  const items =
    value.kind === 'sequence'
      ? value.items.filter((item): item is MappingNode => item.kind === 'mapping')
      : []
  if (value.kind !== 'sequence' || items.length !== value.items.length)
    reading?.report(
      'merge-not-mapping',
      'yaml: map merge requires map or sequence of maps as the value',
      value,
    )
  return items.reverse()
}
