import { type Column, KINDS, type Kind } from '../kubernetes/kinds'
import type { GraphEdge, GraphNode } from './graph'

/**
 * From the top of a column down: what carries the traffic or is used by the workload of the same
 * group first, so that its edge runs straight.
 */
const RANK = new Map((Object.keys(KINDS) as Kind[]).map((kind, index) => [kind, index]))

/**
 * The nodes of one group in one column, from the top down. A node that another one of them leads
 * to, or that leads to it, follows that one.
 */
export function orderCards(
  nodes: readonly GraphNode[],
  column: Column,
  edges: readonly GraphEdge[],
): GraphNode[] {
  // A Secret that only the node's image puller reads comes after the one that holds the
  // environment.
  const pulled = new Set(edges.flatMap(({ relation, to }) => (relation === 'pulls with' ? to : [])))
  const height = (node: GraphNode) => rank(node) + (pulled.has(node.id) ? 0.5 : 0)
  const sorted = nodes
    .filter((node) => node.column === column)
    .sort((a, b) => height(a) - height(b))
  if (sorted.length < 3) return sorted
  const place = new Map(sorted.map((node, index) => [node.id, index]))
  const followers = new Map<number, number[]>()
  const following = new Set<number>()
  for (const { from, to } of edges) {
    const ends = [place.get(from), place.get(to)]
    if (ends[0] === undefined || ends[1] === undefined) continue
    const [leader, follower] = ends[0] < ends[1] ? [ends[0], ends[1]] : [ends[1], ends[0]]
    if (following.has(follower)) continue
    following.add(follower)
    followers.set(leader, [...(followers.get(leader) ?? []), follower])
  }
  const withFollowers = (index: number): number[] => [
    index,
    ...(followers.get(index) ?? []).flatMap(withFollowers),
  ]
  const leaders = sorted.map((_, index) => index).filter((index) => !following.has(index))
  return leaders.flatMap(withFollowers).flatMap((index) => sorted[index] ?? [])
}

function rank({ kind }: GraphNode): number {
  return RANK.get(kind) ?? 0
}
