import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { useReactFlow, useStore, type Viewport } from 'reactflow'
import type { Box } from '../../lib/graph/geometry'
import type { Level } from '../../lib/overview/draw-map'
import { keepView, keptView } from '../state/kept-view'
import { anchorOf } from './anchor'
import type { Drawing } from './drawing'
import { extent, firstView, fits, isInView, kept, showing, wholeView } from './viewport'

/** How long a move takes that a person asks for and does not make by hand, in ms. */
const GLIDE = 180

interface ViewportInput {
  readonly level: Level
  readonly drawing: Drawing
  /** Counts up with each new picture. */
  readonly picture: number
  readonly selectedId: string | undefined
  readonly frame: RefObject<HTMLElement | null>
}

export interface GraphViewport {
  /** The pane has a size, and its first view. */
  readonly ready: boolean
  readonly translateExtent: [[number, number], [number, number]]
  onMove(event: unknown): void
  onMoveEnd(event: unknown, viewport: Viewport): void
  onNativeScroll(event: UIEvent): void
  /** All of it; where that would be too small to read, its top. Says which. */
  fit(): boolean
  oneToOne(): void
  zoomIn(): void
  zoomOut(): void
  /** Brings a box into view by the shortest way. */
  show(box: Box | undefined): void
  /** The next layout leaves this card or group where it is on screen. */
  hold(id: string): void
}

/**
 * Where the person looks. A picture begins at its top left. From the first move of the person's own
 * on nothing moves it but what they ask for: when things above grow or shrink, what is pinned, or
 * else what stands first in view, stays where it is; only when nothing is left in sight does it
 * begin again.
 */
export function useGraphViewport({
  level,
  drawing,
  picture,
  selectedId,
  frame,
}: ViewportInput): GraphViewport {
  const { getViewport, setViewport, zoomIn, zoomOut } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const seen = useRef({ drawing, picture: -1, pane: { width: 0, height: 0 } })
  const pinned = useRef(selectedId)
  const held = useRef<string | undefined>(undefined)
  const moved = useRef(false)

  useLayoutEffect(() => {
    pinned.current = selectedId
  }, [selectedId])

  useLayoutEffect(() => {
    const before = seen.current
    const pane = { width, height }
    if (width === 0 || drawing.places.length === 0) return
    seen.current = { drawing, picture, pane }
    const viewport = getViewport()
    const earlier = before.picture < 0 ? keptView().viewports[level] : undefined
    if (earlier && isInView(drawing.places, earlier, pane)) {
      moved.current = true
      setViewport(kept(earlier, drawing, pane))
      return
    }
    let refit = !moved.current
    if (before.picture !== picture) {
      moved.current = false
      refit = true
    } else if (before.drawing !== drawing) {
      // What is typed moves nothing; what is unfolded may be fitted as long as nobody has moved.
      refit &&= held.current !== undefined
      const anchor = held.current ?? anchorOf(before.drawing, viewport, pane, pinned.current)
      const [was, is] = [before.drawing.boxOf(anchor), drawing.boxOf(anchor)]
      held.current = undefined
      if (anchor !== undefined && is) {
        const shift = ((was?.y ?? 0) - is.y) * viewport.zoom
        if (shift === 0) {
          if (refit) setViewport(firstView(drawing, pane))
          return
        }
        moved.current = true
        withoutMotion(frame.current)
        setViewport(kept({ ...viewport, y: viewport.y + shift }, drawing, pane))
        return
      }
    }
    if (refit || !isInView(drawing.places, viewport, pane)) setViewport(firstView(drawing, pane))
  }, [level, drawing, picture, width, height, getViewport, setViewport, frame])

  const glide = useCallback(
    (viewport: Viewport) => {
      moved.current = true
      setViewport(viewport, {
        duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE,
      })
    },
    [setViewport],
  )
  const show = useCallback(
    (box: Box | undefined) => {
      const { drawing, pane } = seen.current
      if (!box || pane.width === 0) return
      const viewport = getViewport()
      const next = showing(box, viewport, drawing, pane)
      if (next !== viewport) glide(next)
    },
    [getViewport, glide],
  )
  const limits = extent(drawing, { width, height })

  return {
    ready: width > 0,
    translateExtent: [
      [0, 0],
      [limits.width, limits.height],
    ],
    // A move without an event is one that the page itself has made.
    onMove: (event) => {
      if (event) moved.current = true
    },
    onMoveEnd: (_, viewport) => {
      if (moved.current) keepView({ viewports: { ...keptView().viewports, [level]: viewport } })
    },
    // Find in page, a screen reader or a test scrolls what it looks for into sight; the drawing
    // then moves by as much.
    onNativeScroll: ({ target }) => {
      if (!(target instanceof HTMLElement) || (target.scrollTop === 0 && target.scrollLeft === 0))
        return
      const { x, y, zoom } = getViewport()
      moved.current = true
      setViewport({ x: x - target.scrollLeft, y: y - target.scrollTop, zoom })
      target.scrollTo({ top: 0, left: 0, behavior: 'instant' })
    },
    fit: () => {
      glide(wholeView(drawing, { width, height }))
      return fits(drawing, { width, height })
    },
    oneToOne: () => glide(kept({ ...getViewport(), zoom: 1 }, drawing, { width, height })),
    zoomIn: () => {
      moved.current = true
      zoomIn()
    },
    zoomOut: () => {
      moved.current = true
      zoomOut()
    },
    show,
    hold: (id) => {
      held.current = id
    },
  }
}

/** What the viewport makes up for must not be seen as a move. */
function withoutMotion(frame: HTMLElement | null) {
  frame?.classList.add('still')
  requestAnimationFrame(() => requestAnimationFrame(() => frame?.classList.remove('still')))
}
