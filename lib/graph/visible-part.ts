import type { Graph } from './graph'

/**
 * What is drawn of a graph: not the Namespace, which holds everything, nor the nodes of hidden
 * concepts, nor, unless they are asked for, those that controllers make later; and only the edges
 * between two that are left.
 */
export function visiblePart(
  { nodes, edges }: Graph,
  { hidden, derived }: { hidden: ReadonlySet<string>; derived: boolean },
): Graph {
  const left = nodes.filter(
    (node) => node.kind !== 'Namespace' && !hidden.has(node.concept) && (derived || !node.derived),
  )
  const ids = new Set(left.map(({ id }) => id))
  return { nodes: left, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}
