import type { ManifestItem } from '../../lib/mapping/mapped-object'
import { measureText } from './measure-text'

export interface Thing {
  readonly concept: ManifestItem
  readonly count: number
}

/** Paddings, mark and gaps of a chip; the button for what does not fit. */
const CHIP = 34
const MORE = 70

/** How many of the chips fit into `width` px, beside a button for the rest where there is one. */
export function fittingChips(things: readonly Thing[], width: number): number {
  const widths = things.map(
    ({ concept, count }) =>
      CHIP + measureText(concept.name, 'name') + measureText(`${count}`, 'small'),
  )
  if (widths.reduce((sum, one) => sum + one, 0) <= width) return things.length
  let left = width - MORE
  const tooMany = widths.findIndex((one) => {
    left -= one
    return left < 0
  })
  return tooMany < 0 ? things.length : tooMany
}
