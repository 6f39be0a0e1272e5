import type { Viewport } from 'reactflow'
import type { Drawing } from './drawing'
import { isInView } from './viewport'

/**
 * What must stay where it is on screen while the layout changes: what is pinned, if it is in view,
 * or else the first thing in view. At the top of the drawing nothing.
 */
export function anchorOf(
  drawing: Drawing,
  viewport: Viewport,
  pane: { width: number; height: number },
  pinned: string | undefined,
): string | undefined {
  const box = drawing.boxOf(pinned)
  if (box && isInView([box], viewport, pane)) return pinned
  if (viewport.y >= 0) return undefined
  return drawing.places.find((place) => place.y * viewport.zoom + viewport.y >= 0)?.id
}
