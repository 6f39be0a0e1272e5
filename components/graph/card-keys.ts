import type { KeyboardEvent, RefObject } from 'react'
import type { Box } from '../../lib/graph/geometry'
import type { Direction } from '../../lib/graph/visit'

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface CardKeys {
  readonly frame: RefObject<HTMLElement | null>
  next(id: string, direction: Direction): string | undefined
  boxOf(id: string): Box | undefined
  show(box: Box | undefined): void
  hover?(id: string): void
}

/**
 * The arrow keys on a card: along its edges, and through its column. Enter and Space select it, as
 * they press any button.
 */
export function arrowKeys({ frame, next, boxOf, show, hover }: CardKeys) {
  return (event: KeyboardEvent, id: string) => {
    const direction = DIRECTIONS[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const there = next(id, direction)
    if (there === undefined) return
    show(boxOf(there))
    hover?.(there)
    // A card out of sight may not be on the page before the drawing has moved.
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`button[data-id="${CSS.escape(there)}"]`)
        ?.focus({ preventScroll: true }),
    )
  }
}
