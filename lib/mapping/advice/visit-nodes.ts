import type { SourceNode } from '../../source/source-node'

/** Visits every node of a tree with its path, each once, however often it is aliased. */
export function visitNodes(
  root: SourceNode | undefined,
  path: string,
  visit: (node: SourceNode, path: string) => void,
): void {
  const seen = new Set<SourceNode>()
  const enter = (node: SourceNode, at: string) => {
    if (seen.has(node)) return
    if (node.kind !== 'scalar') seen.add(node)
    visit(node, at)
    if (node.kind === 'sequence')
      for (const [index, item] of node.items.entries()) enter(item, `${at}[${index}]`)
    if (node.kind !== 'mapping') return
    for (const { key, value } of node.entries) {
      const name = key.kind === 'scalar' ? key.text : ''
      enter(value, at === '' ? name : `${at}.${name}`)
    }
  }
  if (root !== undefined) enter(root, path)
}
