import type { Viewport } from 'reactflow'
import type { Box } from '../../lib/graph/geometry'
import type { Layout } from '../../lib/graph/layout'
import { isInView } from './viewport'

/** The place of a card, by its node's id, or of a group, by its concept's. */
export function boxOf({ cards, groups }: Layout, id: string | undefined): Box | undefined {
  return cards.find(({ node }) => node.id === id) ?? groups.find(({ concept }) => concept.id === id)
}

/**
 * What must stay where it is on screen while the layout changes: what is pinned, if it is in view,
 * or else the first group in view. At the top of the drawing nothing.
 */
export function anchorOf(
  layout: Layout,
  viewport: Viewport,
  pane: { width: number; height: number },
  pinned: string | undefined,
): string | undefined {
  const card = boxOf(layout, pinned)
  if (card && isInView([card], viewport, pane)) return pinned
  if (viewport.y >= 0) return undefined
  return layout.groups.find((group) => group.y * viewport.zoom + viewport.y >= 0)?.concept.id
}
