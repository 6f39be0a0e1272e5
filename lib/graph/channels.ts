import type { Column } from '../kubernetes/kinds'
import { COLUMNS } from './columns'
import type { Lanes } from './lanes'
import { GROUP_PADDING } from './stack-group'

/** The space before a column, where edges run up and down. */
interface Channel {
  readonly narrowest: number
  readonly betweenLanes: number
  /** Room for the words of edges, left of the lanes and right of them. */
  readonly before: number
  readonly after: number
}

/** Before the last column the words stand at the targets, elsewhere at the sources. */
const CHANNELS: Readonly<Record<Column, Channel>> = {
  entry: { narrowest: 0, betweenLanes: 0, before: 0, after: 0 },
  service: { narrowest: 40, betweenLanes: 7, before: 36, after: 15 },
  workload: { narrowest: 58, betweenLanes: 7, before: 36, after: 15 },
  configuration: { narrowest: 76, betweenLanes: 5, before: 9, after: 44 },
}

/** The least space between the drawing and its edges. */
export const MARGIN = 12

export interface PlacedColumn {
  readonly column: Column
  readonly x: number
  readonly width: number
}

/** Where the columns stand, and the lanes in the channels before them, in px. */
export interface Grid {
  readonly columns: readonly PlacedColumn[]
  /** @param column its index */
  laneX(column: number, key: string): number
}

/** @param lanes those of the channel before each column */
export function columnGrid(
  widths: Readonly<Record<Column, number>>,
  lanes: readonly Lanes[],
): Grid {
  let x = MARGIN + GROUP_PADDING
  const columns = COLUMNS.map((column, index) => {
    const { narrowest, betweenLanes, before, after } = CHANNELS[column]
    const count = lanes[index]?.count ?? 0
    x += count === 0 ? narrowest : Math.max(narrowest, before + betweenLanes * (count - 1) + after)
    const placed = { column, x, width: widths[column] }
    x += widths[column]
    return placed
  })
  return {
    columns,
    laneX(index, key) {
      const { column, x: right } = columns[index] as PlacedColumn
      const { laneOf, count } = lanes[index] as Lanes
      const lane = laneOf.get(key) ?? 0
      const fromRight = index === COLUMNS.length - 1 ? lane : count - 1 - lane
      return right - CHANNELS[column].after - CHANNELS[column].betweenLanes * fromRight
    },
  }
}
