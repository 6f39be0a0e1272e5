import type { ManifestItem } from '../../lib/mapping/mapped-object'
import { measureText } from './measure-text'

export interface Thing {
  readonly concept: ManifestItem
  readonly count: number
}

/**
 * Paddings, mark and gaps of a chip; the namespace's chip without its name; the button for what
 * does not fit.
 */
const CHIP = 34
const NAMESPACE = 26
const MORE = 70
/** A letter of the namespace, which is set in a fixed pitch. */
const LETTER = 7

/**
 * How many of the chips fit into `width` px, and whether the whole name of the namespace does
 * beside all of them.
 */
export function fittingChips(
  things: readonly Thing[],
  namespace: string,
  width: number,
): { readonly chips: number; readonly namespace: boolean } {
  const widths = things.map(
    ({ concept, count }) =>
      CHIP + measureText(concept.name, 'name') + measureText(`${count}`, 'small'),
  )
  const all = NAMESPACE + widths.reduce((sum, one) => sum + one, 0)
  if (all <= width)
    return { chips: things.length, namespace: all + LETTER * namespace.length <= width }
  let left = width - NAMESPACE - MORE
  const tooMany = widths.findIndex((one) => {
    left -= one
    return left < 0
  })
  return { chips: tooMany < 0 ? things.length : tooMany, namespace: false }
}
