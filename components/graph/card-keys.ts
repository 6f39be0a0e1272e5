import type { KeyboardEvent, RefObject } from 'react'
import type { Box } from '../../lib/graph/geometry'
import type { Layout } from '../../lib/graph/layout'
import { type Direction, visitFields } from '../../lib/graph/visit-fields'

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface CardActions {
  readonly layout: Layout
  readonly frame: RefObject<HTMLElement | null>
  show(box: Box | undefined): void
  hover(id: string | null): void
}

/**
 * The arrow keys on a card: along its edges, and through its column. Enter and Space select it, as
 * they press any button.
 */
export function cardKeys({ layout, frame, show, hover }: CardActions) {
  return (event: KeyboardEvent, id: string) => {
    const direction = DIRECTIONS[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = visitFields(layout, id, direction)
    if (next === undefined) return
    show(layout.cards.find(({ node }) => node.id === next))
    hover(next)
    // A card out of sight may not be on the page before the drawing has moved.
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`button[data-id="${CSS.escape(next)}"]`)
        ?.focus({ preventScroll: true }),
    )
  }
}
