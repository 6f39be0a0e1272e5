/**
 * An upright piece of one or more edges in the channel between two columns. At `pivot` lies the end
 * where such pieces nest in one another (the target, before the last column, where many sources use
 * one thing; the source elsewhere), at `reach` the far end.
 */
export interface Upright {
  readonly key: string
  readonly pivot: number
  readonly reach: number
}

export interface Lanes {
  /** Lane 0 is the one nearest to the pivots' side. */
  readonly laneOf: ReadonlyMap<string, number>
  readonly count: number
}

/**
 * Gives each upright piece a lane of its channel: as few as will do, and such that an edge nested
 * in another one lies nearer to the pivots, which is what keeps the edges of one node from
 * crossing. Pieces that reach up and pieces that reach down have lanes of their own; the ones that
 * reach down come first.
 */
export function assignLanes(uprights: readonly Upright[]): Lanes {
  const merged = new Map<string, Upright>()
  for (const upright of uprights) {
    const known = merged.get(upright.key)
    const further =
      known === undefined ||
      Math.abs(upright.reach - upright.pivot) > Math.abs(known.reach - known.pivot)
    if (further) merged.set(upright.key, upright)
  }
  const all = [...merged.values()]
  const down = nest(
    all.filter(({ pivot, reach }) => reach > pivot).sort((a, b) => b.pivot - a.pivot),
  )
  const up = nest(
    all.filter(({ pivot, reach }) => reach <= pivot).sort((a, b) => a.pivot - b.pivot),
  )
  const laneOf = new Map(down.laneOf)
  for (const [key, lane] of up.laneOf) laneOf.set(key, down.count + lane)
  return { laneOf, count: down.count + up.count }
}

/** `uprights` with the innermost first. */
function nest(uprights: readonly Upright[]): Lanes {
  const laneOf = new Map<string, number>()
  const placed: { pivot: number; lane: number }[] = []
  let count = 0
  for (const { key, pivot, reach } of uprights) {
    let lane = 0
    for (const inner of placed) {
      if (inner.lane >= lane && between(inner.pivot, pivot, reach)) lane = inner.lane + 1
    }
    laneOf.set(key, lane)
    placed.push({ pivot, lane })
    count = Math.max(count, lane + 1)
  }
  return { laneOf, count }
}

function between(value: number, pivot: number, reach: number): boolean {
  return reach > pivot ? value > pivot && value <= reach : value < pivot && value >= reach
}
