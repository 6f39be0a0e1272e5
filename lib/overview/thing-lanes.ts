/** An upright piece that one or more edges share, in the gap between two columns. */
export interface Upright {
  readonly key: string
  /** In which order kinds of edges stand in a gap, from the left. */
  readonly rank: number
  readonly top: number
  readonly bottom: number
}

export interface GapLanes {
  readonly laneOf: ReadonlyMap<string, number>
  readonly count: number
}

/** Two pieces in one lane keep this far apart. */
const APART = 10

/**
 * A lane for each piece: the longest nearest to the source, so that fewer lines cross, and as few
 * lanes as will do.
 */
export function gapLanes(uprights: readonly Upright[]): GapLanes {
  const merged = new Map<string, Upright>()
  for (const one of uprights) {
    const known = merged.get(one.key)
    merged.set(one.key, {
      ...one,
      top: Math.min(one.top, known?.top ?? one.top),
      bottom: Math.max(one.bottom, known?.bottom ?? one.bottom),
    })
  }
  const length = ({ top, bottom }: Upright) => bottom - top
  const sorted = [...merged.values()].sort((a, b) => a.rank - b.rank || length(b) - length(a))
  const laneOf = new Map<string, number>()
  const lanes: { readonly rank: number; readonly taken: Upright[] }[] = []
  for (const one of sorted) {
    const free = lanes.findIndex(
      ({ rank, taken }) =>
        rank === one.rank &&
        taken.every(({ top, bottom }) => top > one.bottom + APART || bottom < one.top - APART),
    )
    const lane = free < 0 ? lanes.length : free
    if (free < 0) lanes.push({ rank: one.rank, taken: [one] })
    else lanes[free]?.taken.push(one)
    laneOf.set(one.key, lane)
  }
  return { laneOf, count: lanes.length }
}
