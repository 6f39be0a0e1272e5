import { isMergeKey, type MappingNode, type SourceNode } from '../source/source-node'
import { keyText, mergeSources } from './entries'

/**
 * Whether a key is written, null or not: a rack asks this of a second reading of the file, in which merges are
 * visible even where their values are lost, and of repeated keys only the last is seen. Facts, section 4.1.
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

/** How many attribute paths of a mapping begin with a text: `scale` counts scale, scale.cpu, scale.limit.cpu, also scales. */
export function countAttributes(node: SourceNode | undefined, prefix: string): number {
  if (node?.kind !== 'mapping') return 0
  let count = 0
  for (const [key, value] of children(node)) if (key.startsWith(prefix)) count += 1 + countAttributes(value, '')
  return count
}

export function attributeNode(node: SourceNode | undefined, ...keys: readonly string[]): SourceNode | undefined {
  return keys.reduce<SourceNode | undefined>((at, key) => (at?.kind === 'mapping' ? child(at, key) : undefined), node)
}

function child(node: MappingNode, key: string): SourceNode | undefined {
  return children(node).get(key)
}

function children(node: MappingNode): Map<string, SourceNode> {
  const found = new Map<string, SourceNode>()
  for (const { key, value } of node.entries) {
    const merge = isMergeKey(key) || keyText(key) === '<<'
    if (merge) for (const source of mergeSources(value)) for (const [name, node] of children(source)) found.set(name, node)
    else if (key.kind === 'scalar' && (key.resolved.type === 'string' || key.resolved.type === 'int')) found.set(key.resolved.text, value)
  }
  return found
}
