import { COLUMNS } from './columns'
import type { GraphEdge, GraphNode } from './graph'

/**
 * Whether an edge is drawn only while it is lit: one that joins the whole app to something, or what
 * is made later to something far away.
 */
export function isHiddenAtRest(
  { from, to, derived }: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
): boolean {
  const [source, target] = [nodes.get(from), nodes.get(to)]
  if (!source || !target) return true
  const apart = COLUMNS.indexOf(target.column) - COLUMNS.indexOf(source.column)
  return (derived && apart > 1) || (source.concept === 'app') !== (target.concept === 'app')
}
