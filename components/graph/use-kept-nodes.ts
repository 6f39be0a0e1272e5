import { useRef } from 'react'
import type { Node } from 'reactflow'
import { shareEqual } from '../../lib/text/share-equal'

/** Reuses the previous node where nothing changed, so that only changed cards render. */
export function useKeptNodes(nodes: Node[]): Node[] {
  const before = useRef<Node[]>([])
  before.current = shareEqual(before.current, nodes)
  return before.current
}
