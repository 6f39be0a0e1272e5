import { itemEntries } from '../../manifest/entries'
import type { SourceEntry, SourceNode } from '../../source/source-node'

/** The entry at some keys below a node, as the rack would read it; undefined where there is none. */
export function entryAt(node: SourceNode | undefined, ...keys: readonly string[]): SourceEntry | undefined {
  let at = node
  let entry: SourceEntry | undefined
  for (const key of keys) {
    if (at?.kind !== 'mapping') return undefined
    entry = itemEntries(at).get(key)
    at = entry?.value
  }
  return entry
}
