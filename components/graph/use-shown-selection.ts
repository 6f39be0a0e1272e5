import { useEffect, useRef } from 'react'
import type { Layout } from '../../lib/graph/layout'
import type { GraphProps } from './graph-props'
import type { GraphView } from './use-graph-view'
import type { GraphViewport } from './use-graph-viewport'

/**
 * Shows what has just been pinned, wherever that was done: filter, switch and folded group give
 * way, and the drawing moves to it. What answers a question is shown likewise, but for folded
 * groups: they light up as they are.
 */
export function useShownSelection(
  { exploration, selectedId, answered }: GraphProps,
  layout: Layout,
  view: GraphView,
  viewport: GraphViewport,
) {
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (!viewport.ready || shown.current === selectedId) return
    const node = exploration.graph.nodes.find(({ id }) => id === selectedId)
    const group = layout.groups.find(({ concept }) => concept.id === node?.concept)
    if (node?.derived && !view.derived) view.setDerived(true)
    else if (node && view.hidden.has(node.concept)) view.showAll()
    else if (node && group?.folded) view.unfold(node.concept)
    else {
      shown.current = selectedId
      viewport.show(layout.cards.find(({ node }) => node.id === selectedId))
    }
  })

  const given = useRef<GraphProps['answered']>(undefined)
  useEffect(() => {
    if (given.current === answered) return
    const nodes = exploration.graph.nodes.filter(({ id }) => answered?.has(id))
    if (!view.derived && nodes.some(({ derived }) => derived)) view.setDerived(true)
    else if (nodes.some(({ concept }) => view.hidden.has(concept))) view.showAll()
    else {
      given.current = answered
      viewport.show(layout.cards.find(({ node }) => answered?.has(node.id)))
    }
  })
}
