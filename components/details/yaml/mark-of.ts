import type { Origin } from '../../../lib/provenance/origin'
import type { Mark } from './origin-mark'

/** What is written weighs most, then what a release puts in, then the rack, then a default. */
const WEIGHT: Record<Origin['kind'], readonly [number, Mark]> = {
  written: [4, 'written'],
  release: [3, 'release'],
  rack: [2, 'rack'],
  default: [1, 'default'],
  missing: [1, 'default'],
}

export function markOf(origins: readonly Origin[]): Mark | undefined {
  let heaviest: readonly [number, Mark] | undefined
  for (const { kind } of origins)
    if (WEIGHT[kind][0] > (heaviest?.[0] ?? 0)) heaviest = WEIGHT[kind]
  return heaviest?.[1]
}
