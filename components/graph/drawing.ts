import type { Box } from '../../lib/graph/geometry'
import type { Layout } from '../../lib/graph/layout'
import type { OverviewLayout } from '../../lib/overview/overview-layout'

/** A layout as the viewport sees it, whatever level it shows. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** How much of the pane is covered at its foot. */
  readonly foot: number
  /** From the top down, what one looks for first. */
  readonly places: readonly (Box & { readonly id: string })[]
  /** The place of an object, or of a thing, by its id. */
  boxOf(id: string | undefined): Box | undefined
}

const KEY_AT_FOOT = 44

export function objectsDrawing({ cards, groups, width, height }: Layout): Drawing {
  return {
    width,
    height,
    foot: KEY_AT_FOOT,
    places: groups.map((group) => ({ ...group, id: group.concept.id })),
    boxOf: (id) =>
      cards.find(({ node }) => node.id === id) ?? groups.find(({ concept }) => concept.id === id),
  }
}

export function overviewDrawing({ things, width, height }: OverviewLayout): Drawing {
  const places = things.map((thing) => ({ ...thing, id: thing.thing.id })).sort((a, b) => a.y - b.y)
  return {
    width,
    height,
    foot: 0,
    places,
    boxOf: (id) => {
      const whole = places.find((place) => place.id === id)
      if (whole) return whole
      const holder = places.find(({ rows }) => rows.some(({ node }) => node.id === id))
      const row = holder?.rows.find(({ node }) => node.id === id)
      if (holder && row) return { ...holder, y: holder.y + row.y, height: row.height }
      return places.find(({ nodes }) => nodes.some((node) => node.id === id))
    },
  }
}
