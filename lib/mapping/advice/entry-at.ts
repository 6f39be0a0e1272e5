import { keyText, mergeSources } from '../../manifest/entries'
import {
  isMergeKey,
  type MappingNode,
  type SourceEntry,
  type SourceNode,
} from '../../source/source-node'

/**
 * The entry at some keys below a node, as the rack would read it; undefined where there is none.
 */
export function entryAt(
  node: SourceNode | undefined,
  ...keys: readonly string[]
): SourceEntry | undefined {
  let at = node
  let entry: SourceEntry | undefined
  for (const key of keys) {
    if (at?.kind !== 'mapping') return undefined
    entry = lastEntry(at, key)
    at = entry?.value
  }
  return entry
}

/**
 * The last one of a name counts; a quoted `<<` brings in others, an unquoted one brings nothing.
 * Facts, section 3.1.
 */
function lastEntry({ entries }: MappingNode, name: string): SourceEntry | undefined {
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index] as SourceEntry
    if (isMergeKey(entry.key)) continue
    const key = keyText(entry.key)
    if (key === name) return entry
    const merged = key === '<<' ? mergedEntry(entry.value, name) : undefined
    if (merged !== undefined) return merged
  }
  return undefined
}

function mergedEntry(value: SourceNode, name: string): SourceEntry | undefined {
  const found = mergeSources(value).map((source) => lastEntry(source, name))
  return found.findLast((entry) => entry !== undefined)
}
