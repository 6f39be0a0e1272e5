export interface LineRange {
  readonly first: number
  readonly last: number
}

/** Lines as runs of neighbours, from the top: 2 3 4 9 is 2–4 and 9. */
export function lineRanges(lines: Iterable<number>): LineRange[] {
  const ranges: LineRange[] = []
  for (const line of [...lines].sort((one, other) => one - other)) {
    const open = ranges.at(-1)
    if (open && line <= open.last + 1) ranges[ranges.length - 1] = { first: open.first, last: line }
    else ranges.push({ first: line, last: line })
  }
  return ranges
}

export function rangeText({ first, last }: LineRange): string {
  return first === last ? `${first}` : `${first}–${last}`
}
