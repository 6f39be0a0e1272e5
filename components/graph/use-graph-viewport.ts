import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { useReactFlow, useStore, type Viewport } from 'reactflow'
import type { Box } from '../../lib/graph/geometry'
import type { Layout } from '../../lib/graph/layout'
import { anchorOf, boxOf } from './anchor'
import { extent, firstView, isInView, kept, showing, wholeView } from './viewport'

/** How long a move takes that a person asks for and does not make by hand, in ms. */
const GLIDE = 180

interface ViewportInput {
  readonly layout: Layout
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
  onNativeScroll(event: UIEvent): void
  fit(): void
  oneToOne(): void
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
  layout,
  picture,
  selectedId,
  frame,
}: ViewportInput): GraphViewport {
  const { getViewport, setViewport } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const seen = useRef({ layout, picture: -1, pane: { width: 0, height: 0 } })
  const pinned = useRef(selectedId)
  const held = useRef<string | undefined>(undefined)
  const moved = useRef(false)

  useLayoutEffect(() => {
    pinned.current = selectedId
  }, [selectedId])

  useLayoutEffect(() => {
    const before = seen.current
    const pane = { width, height }
    if (width === 0 || layout.groups.length === 0) return
    seen.current = { layout, picture, pane }
    const viewport = getViewport()
    if (before.picture !== picture) moved.current = false
    else if (before.layout !== layout) {
      const anchor = held.current ?? anchorOf(before.layout, viewport, pane, pinned.current)
      const shift =
        ((boxOf(before.layout, anchor)?.y ?? 0) - (boxOf(layout, anchor)?.y ?? 0)) * viewport.zoom
      held.current = undefined
      if (anchor !== undefined && boxOf(layout, anchor)) {
        if (shift === 0) return
        moved.current = true
        withoutMotion(frame.current)
        setViewport(kept({ ...viewport, y: viewport.y + shift }, layout, pane))
        return
      }
    }
    if (!moved.current || !isInView(layout.groups, viewport, pane))
      setViewport(firstView(layout, pane))
  }, [layout, picture, width, height, getViewport, setViewport, frame])

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
      const { layout, pane } = seen.current
      if (!box || pane.width === 0) return
      const viewport = getViewport()
      const next = showing(box, viewport, layout, pane)
      if (next !== viewport) glide(next)
    },
    [getViewport, glide],
  )
  const limits = extent(layout, { width, height })

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
    fit: () => glide(wholeView(layout, { width, height })),
    oneToOne: () => glide(kept({ ...getViewport(), zoom: 1 }, layout, { width, height })),
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
