import { type RefObject, useEffect, useRef } from 'react'
import type { Drawing } from './drawing'
import type { GraphProps } from './graph-props'
import type { GraphView } from './use-graph-view'
import type { GraphViewport } from './use-graph-viewport'

interface ShownThing extends GraphProps {
  readonly holders: (object: string) => string | undefined
  /** What was pinned by a click on a card of this drawing: it is in sight as it is. */
  readonly own: RefObject<string | undefined>
  readonly drawing: Drawing
  readonly view: GraphView
  readonly viewport: GraphViewport
}

/**
 * Shows what has been pinned elsewhere: filters give way, its thing unfolds, and the drawing moves
 * to it. What answers a question only lights up.
 */
export function useShownThing(shown: ShownThing): void {
  const { exploration, selectedId, holders, own, drawing, view, viewport } = shown
  // What was pinned before a reload stands where it stood.
  const known = useRef(selectedId)
  useEffect(() => {
    if (!viewport.ready || known.current === selectedId) return
    const node = exploration.graph.nodes.find(({ id }) => id === selectedId)
    const filtered = view.hidden.size > 0 || view.family !== null || view.focus !== null
    if (selectedId === undefined || own.current === selectedId) {
      known.current = selectedId
      own.current = undefined
      return
    }
    if (node?.derived && !view.derived) view.setDerived(true)
    else if (node?.kind !== 'Namespace' && !holders(selectedId) && filtered) view.showAll()
    else if (node && holders(node.id) && !view.unfolded.has(node.concept)) view.unfold(node.concept)
    else {
      known.current = selectedId
      viewport.show(drawing.boxOf(selectedId))
    }
  })
}
