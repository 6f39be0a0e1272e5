import type { Column } from '../kubernetes/kinds'
import { cardWidth } from './card'
import type { GraphNode } from './graph'
import type { Measure } from './measure'

/** From left to right, as traffic and ownership flow. */
export const COLUMNS: readonly Column[] = ['entry', 'service', 'workload', 'configuration']

/** A small app keeps these, so that typing in it moves nothing sideways. */
const NARROWEST: Readonly<Record<Column, number>> = {
  entry: 164,
  service: 138,
  workload: 142,
  configuration: 142,
}

/** Each column as wide as the widest of its cards. */
export function columnWidths(
  nodes: readonly GraphNode[],
  measure: Measure,
): Record<Column, number> {
  const widths = { ...NARROWEST }
  for (const node of nodes)
    widths[node.column] = Math.max(widths[node.column], cardWidth(node, measure))
  return widths
}
