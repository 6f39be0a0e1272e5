import type { MappingNode, ScalarNode, SourceNode } from '../../source/source-node'

export interface Placed<N extends SourceNode> {
  readonly path: string
  readonly node: N
}

/** Every mapping of a tree with its path, each once, however often it is aliased. */
export function everyMapping(root: SourceNode | undefined, path = ''): Placed<MappingNode>[] {
  return [...everyNode(root, path, new Set())].filter((placed): placed is Placed<MappingNode> => placed.node.kind === 'mapping')
}

/** Every scalar that is a value, likewise. */
export function everyScalar(root: SourceNode | undefined, path = ''): Placed<ScalarNode>[] {
  return [...everyNode(root, path, new Set())].filter((placed): placed is Placed<ScalarNode> => placed.node.kind === 'scalar')
}

function* everyNode(node: SourceNode | undefined, path: string, seen: Set<SourceNode>): Generator<Placed<SourceNode>> {
  if (node === undefined || seen.has(node)) return
  seen.add(node)
  yield { path, node }
  if (node.kind === 'sequence') for (const [index, item] of node.items.entries()) yield* everyNode(item, `${path}[${index}]`, seen)
  if (node.kind !== 'mapping') return
  for (const { key, value } of node.entries) {
    const name = key.kind === 'scalar' ? key.text : ''
    yield* everyNode(value, path === '' ? name : `${path}.${name}`, seen)
  }
}
