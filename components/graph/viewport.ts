import type { Viewport } from 'reactflow'
import { MARGIN } from '../../lib/graph/channels'
import type { Box } from '../../lib/graph/geometry'

interface Size {
  readonly width: number
  readonly height: number
}

export const LEAST_ZOOM = 0.05
export const MOST_ZOOM = 2
/**
 * A first view is not smaller than this, however wide the drawing is: its names must be readable.
 */
const READABLE = 0.8
/** The heads of the columns above, and the bar at the foot, cover this much of the pane. */
const HEADS = 28
const FOOT = 52
const CLEAR = 24

/**
 * The drawing with what may stand under the foot of the pane, and never less than the pane, so that
 * a small drawing stays at its top left.
 */
export function extent(drawing: Size, pane: Size): Size {
  return {
    width: Math.max(drawing.width, pane.width),
    height: Math.max(drawing.height + FOOT, pane.height),
  }
}

/**
 * Top left: one to one, or a little smaller where that shows the whole width, for which its right
 * margin may go.
 */
export function firstView(drawing: Size, pane: Size): Viewport {
  const fitting = Math.round((100 * pane.width) / (drawing.width - MARGIN)) / 100
  return { x: 0, y: 0, zoom: fitting < READABLE ? 1 : Math.min(1, fitting) }
}

/** All of the drawing, no larger than one to one. */
export function wholeView(drawing: Size, pane: Size): Viewport {
  const zoom = Math.max(
    LEAST_ZOOM,
    Math.min(1, pane.width / drawing.width, (pane.height - FOOT) / drawing.height),
  )
  return kept({ x: (pane.width - drawing.width * zoom) / 2, y: 0, zoom }, drawing, pane)
}

/** The nearest viewport that shows no more beside the drawing than it must. */
export function kept({ x, y, zoom }: Viewport, drawing: Size, pane: Size): Viewport {
  const { width, height } = extent(drawing, pane)
  return {
    x: within(x, pane.width - width * zoom),
    y: within(y, pane.height - height * zoom),
    zoom,
  }
}

/**
 * Where a drawing is larger than the pane it covers all of it; where it is smaller it stands in the
 * middle.
 */
function within(offset: number, least: number): number {
  return least > 0 ? least / 2 : Math.min(0, Math.max(least, offset))
}

/** The viewport moved as little as shows a box whole; unchanged where it is in view. */
export function showing(box: Box, viewport: Viewport, drawing: Size, pane: Size): Viewport {
  const { x, y, zoom } = viewport
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const dx = shift(left, left + box.width * zoom, 0, pane.width)
  const dy = shift(top, top + box.height * zoom, HEADS, pane.height - FOOT)
  return dx === 0 && dy === 0 ? viewport : kept({ x: x + dx, y: y + dy, zoom }, drawing, pane)
}

/** Nothing while all is in view; else so far that it stands clear of the edge. */
function shift(start: number, end: number, least: number, most: number): number {
  if (start >= least && end <= most) return 0
  return start < least ? least + CLEAR - start : Math.max(most - CLEAR - end, least + CLEAR - start)
}

/** Whether any of the boxes can be seen. */
export function isInView(boxes: readonly Box[], { x, y, zoom }: Viewport, pane: Size): boolean {
  return boxes.some(
    (box) =>
      (box.x + box.width) * zoom + x > 0 &&
      box.x * zoom + x < pane.width &&
      (box.y + box.height) * zoom + y > 0 &&
      box.y * zoom + y < pane.height,
  )
}
