import type { ThingColumn } from '../mapping/things/thing-map'
import { MARGIN, type ThingColumnPlace } from './place-things'
import { BRACKET } from './route-things'
import { gapLanes, type Upright } from './thing-lanes'

/** By the column that it is before: room for a few lanes and one word. */
const NARROWEST: Readonly<Record<ThingColumn, number>> = {
  entry: 0,
  public: 52,
  internal: 84,
  resources: 72,
}
const BEFORE = 9
const AFTER = 36
const PITCH = 5.5
/** Many lanes stand closer together, so that they do not push the columns apart. */
const LEAST_PITCH = 1.5
const MOST_LANES = 72
/** Lines within one column turn here, past the words of what comes from the left. */
const BRACKETS = 58

export interface ThingGaps {
  readonly columns: readonly ThingColumnPlace[]
  readonly width: number
  laneX(gap: number, key: string): number
}

/** Sets the columns side by side, with the lanes of the edges between them. */
export function thingGaps(
  used: readonly ThingColumn[],
  widths: ReadonlyMap<string, number>,
  uprights: ReadonlyMap<number, readonly Upright[]>,
): ThingGaps {
  const at = new Map<string, number>()
  let x = MARGIN
  /** Sets the lanes of a gap, and says how wide it is. */
  const gap = (index: number, least: number): number => {
    const all = uprights.get(index) ?? []
    const main = gapLanes(all.filter(({ rank }) => rank !== BRACKET))
    const beside = gapLanes(all.filter(({ rank }) => rank === BRACKET))
    const pitch = pitchOf(main.count)
    for (const [key, lane] of main.laneOf) at.set(`${index} ${key}`, x + BEFORE + pitch * lane)
    const first = Math.max(BRACKETS, BEFORE + pitch * main.count + 4)
    const step = pitchOf(beside.count)
    for (const [key, lane] of beside.laneOf) at.set(`${index} ${key}`, x + first + step * lane)
    const lanes = main.count > 0 ? BEFORE + pitch * (main.count - 1) + AFTER : 0
    const brackets = beside.count > 0 ? first + step * (beside.count - 1) + BEFORE : 0
    return Math.max(least, lanes, brackets)
  }
  const columns = used.map((column, index) => {
    if (index > 0) x += gap(index, NARROWEST[column])
    const width = widths.get(column) ?? 0
    const place = { column, x, width }
    x += width
    return place
  })
  const right = gap(used.length, 0)
  return {
    columns,
    width: x + Math.max(right, MARGIN),
    laneX: (index, key) => at.get(`${index} ${key}`) ?? (columns[index]?.x ?? x) - AFTER,
  }
}

function pitchOf(count: number): number {
  return Math.max(LEAST_PITCH, Math.min(PITCH, MOST_LANES / Math.max(1, count)))
}
