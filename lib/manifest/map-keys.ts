import type { SourceNode } from '../source/source-node'
import type { ReadContext } from './read-context'

/**
 * A rack reads the whole file a second time, into maps of no known type, where a list or a mapping
 * cannot be a key at all. It comes to that only when the first reading had nothing to say.
 */
export function checkMapKeys(root: SourceNode | undefined, reading: ReadContext): void {
  if (reading.diagnostics.some(({ severity }) => severity === 'error')) return
  const key = root && collectionKey(root, new Set())
  if (key) reading.report('wrong-type', `yaml: invalid map key: ${goLiteral(key)}`, key)
}

function collectionKey(node: SourceNode, seen: Set<SourceNode>): SourceNode | undefined {
  if (node.kind === 'scalar' || seen.has(node)) return undefined
  seen.add(node)
  if (node.kind === 'mapping') {
    const found = node.entries.find(({ key }) => key.kind !== 'scalar')
    if (found) return found.key
    return firstIn(node.entries, ({ value }) => collectionKey(value, seen))
  }
  return firstIn(node.items, (item) => collectionKey(item, seen))
}

function firstIn<T>(
  all: readonly T[],
  find: (each: T) => SourceNode | undefined,
): SourceNode | undefined {
  for (const each of all) {
    const found = find(each)
    if (found) return found
  }
  return undefined
}

/** A value as Go writes it in its own syntax (`%#v`). */
function goLiteral(node: SourceNode): string {
  if (node.kind === 'sequence') return `[]interface {}{${node.items.map(goLiteral).join(', ')}}`
  if (node.kind === 'mapping') {
    const entries = node.entries.map(({ key, value }) => `${goLiteral(key)}:${goLiteral(value)}`)
    return `map[interface {}]interface {}{${entries.sort().join(', ')}}`
  }
  const { type, text } = node.resolved
  if (type === 'null') return 'interface {}(nil)'
  return type === 'string' ? JSON.stringify(text) : text
}
