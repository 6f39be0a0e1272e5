import type { UnwrittenDefault, UnwrittenGroup } from '../../lib/manifest/unwritten-defaults'

/** A line of dim defaults: a group, or the part of it that fits the width of the editor. */
export interface GhostRow {
  readonly group: UnwrittenGroup
  readonly defaults: readonly UnwrittenDefault[]
  /** False for the rows that continue a group. */
  readonly first: boolean
}

/** What comes before the defaults of a group. */
export const ghostHead = ({ key, written }: UnwrittenGroup): string => (written ? '+' : `${key}:`)

/**
 * The rows of all groups, broken between defaults where one row has no room for them.
 * @param columns how many characters of a ghost line fit behind an indent
 */
export function ghostRows(
  groups: readonly UnwrittenGroup[],
  columns: (indent: number) => number,
): GhostRow[] {
  return groups.flatMap((group) => {
    const rows: UnwrittenDefault[][] = [[]]
    let width = ghostHead(group).length
    for (const each of group.defaults) {
      const needed = ` ${each.name} ${each.value}`.length
      if (width + needed > columns(group.indent) && rows.at(-1)?.length !== 0) {
        rows.push([])
        width = CONTINUED
      }
      rows.at(-1)?.push(each)
      width += needed
    }
    return rows.map((defaults, index) => ({ group, defaults, first: index === 0 }))
  })
}

/** How many characters further in a continued row begins. */
export const CONTINUED = 1
