import { useRef } from 'react'
import type { Node } from 'reactflow'

/**
 * The same nodes, those that say what they said before as the very objects of before: at a key that
 * is typed only cards that changed are drawn again.
 */
export function useKeptNodes(nodes: readonly Node[]): Node[] {
  const before = useRef<ReadonlyMap<string, { readonly said: string; readonly node: Node }>>(
    new Map(),
  )
  const now = new Map(
    nodes.map((node) => {
      const said = JSON.stringify(node)
      const known = before.current.get(node.id)
      return [node.id, known?.said === said ? known : { said, node }]
    }),
  )
  before.current = now
  return [...now.values()].map(({ node }) => node)
}
