import type { Viewport } from 'reactflow'
import type { Box } from '../../lib/graph/geometry'

interface Size {
  readonly width: number
  readonly height: number
}

/** A drawing, and how much of the pane is covered at its foot. */
interface Footed extends Size {
  readonly foot: number
}

export const LEAST_ZOOM = 0.05
export const MOST_ZOOM = 2
/** A zoom of so many parts of one: products with whole pixels are then exact. */
const STEPS = 256
/** Names are set at 12 px; smaller than 11 on screen they are not read. */
const READABLE = Math.ceil((11 / 12) * STEPS) / STEPS
/** The heads of the columns above cover this much of the pane. */
const HEADS = 28
const CLEAR = 24

/**
 * The drawing with what may be under the foot of the pane, and never less than what the pane shows
 * at first, so that a small drawing stays at its top left.
 */
export function extent(drawing: Footed, pane: Size): Size {
  const { zoom } = firstView(drawing, pane)
  return {
    width: Math.max(drawing.width, pane.width / zoom),
    height: Math.max(drawing.height + drawing.foot, pane.height / zoom),
  }
}

/** The zoom at which all of a drawing is seen, no larger than one to one. */
function wholeZoom(drawing: Footed, pane: Size): number {
  return Math.min(1, pane.width / drawing.width, (pane.height - drawing.foot) / drawing.height)
}

/** Whether all of it can be seen at a size at which its names are read. */
export function fits(drawing: Footed, pane: Size): boolean {
  return wholeZoom(drawing, pane) >= READABLE
}

/**
 * Top left: all of it where it can be read then, or else its whole width, or else as small as can
 * be read.
 */
export function firstView(drawing: Footed, pane: Size): Viewport {
  const zoom = fits(drawing, pane) ? wholeZoom(drawing, pane) : pane.width / drawing.width
  const stepped = Math.floor(zoom * STEPS) / STEPS
  return { x: 0, y: 0, zoom: Math.max(READABLE, Math.min(1, stepped)) }
}

/** All of the drawing; where that would be too small to read, its top. */
export function wholeView(drawing: Footed, pane: Size): Viewport {
  const { zoom } = firstView(drawing, pane)
  const left = Math.max(0, (pane.width - drawing.width * zoom) / 2)
  return kept({ x: left, y: 0, zoom }, drawing, pane)
}

/** The nearest viewport that shows no more beside the drawing than it must. */
export function kept({ x, y, zoom }: Viewport, drawing: Footed, pane: Size): Viewport {
  const { width, height } = extent(drawing, pane)
  return {
    x: within(x, pane.width - width * zoom),
    y: within(y, pane.height - height * zoom),
    zoom,
  }
}

/**
 * Where a drawing is larger than the pane it covers all of it; where it is smaller it is in the
 * middle.
 */
function within(offset: number, least: number): number {
  return least > 0 ? least / 2 : Math.min(0, Math.max(least, offset))
}

/** The viewport moved as little as shows a box whole; unchanged where it is in view. */
export function showing(box: Box, viewport: Viewport, drawing: Footed, pane: Size): Viewport {
  const { x, y, zoom } = viewport
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const dx = shift(left, left + box.width * zoom, 0, pane.width)
  const dy = shift(top, top + box.height * zoom, HEADS, pane.height - drawing.foot)
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
