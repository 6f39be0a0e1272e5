import {
  isMergeKey,
  type MappingNode,
  type ScalarNode,
  type SourceEntry,
  type SourceNode,
} from '../source/source-node'
import { mergeSources } from './entries'

/**
 * Whether a key is written, null or not: a rack asks this of a second reading of the file, in which
 * merges are visible even where their values are lost, and of repeated keys only the last is seen.
 * Facts, section 4.1.
 */
export function hasAttribute(node: SourceNode | undefined, ...keys: readonly string[]): boolean {
  let at = node
  for (const [index, key] of keys.entries()) {
    if (at?.kind !== 'mapping') return false
    const next = child(at, key)
    if (next === undefined) return false
    if (index === keys.length - 1) return true
    at = next
  }
  return at !== undefined
}

/**
 * How many attribute paths of a mapping begin with a text: `scale` counts scale, scale.cpu,
 * scale.limit.cpu, also scales.
 */
export function countAttributes(node: SourceNode | undefined, prefix: string): number {
  if (node?.kind !== 'mapping') return 0
  let count = 0
  for (const [key, value] of attributesOf(node))
    if (key.startsWith(prefix)) count += 1 + countAttributes(value, '')
  return count
}

/** The values of a mapping by their keys, merges included; of repeated keys the last. */
export function attributesOf(node: SourceNode | undefined): ReadonlyMap<string, SourceNode> {
  const found = new Map<string, SourceNode>()
  if (node?.kind !== 'mapping') return found
  for (const { key, value } of node.entries) {
    if (isMerge(key))
      for (const source of mergeSources(value))
        for (const [name, merged] of attributesOf(source)) found.set(name, merged)
    else if (isAttributeKey(key)) found.set(key.resolved.text, value)
  }
  return found
}

function child(node: MappingNode, name: string): SourceNode | undefined {
  for (let index = node.entries.length - 1; index >= 0; index -= 1) {
    const { key, value } = node.entries[index] as SourceEntry
    if (isMerge(key)) {
      const merged = mergeSources(value)
        .map((source) => child(source, name))
        .findLast((each) => each !== undefined)
      if (merged) return merged
    } else if (isAttributeKey(key) && key.resolved.text === name) return value
  }
  return undefined
}

function isMerge(key: SourceNode): boolean {
  return isMergeKey(key) || (key.kind === 'scalar' && key.text === '<<')
}

/** Only texts and whole numbers count as keys here. */
function isAttributeKey(key: SourceNode): key is ScalarNode {
  return key.kind === 'scalar' && (key.resolved.type === 'string' || key.resolved.type === 'int')
}
