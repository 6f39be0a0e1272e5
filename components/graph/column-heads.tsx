import { useViewport } from 'reactflow'
import type { Layout } from '../../lib/graph/layout'
import type { Column } from '../../lib/kubernetes/kinds'

const WORDS: Record<Column, { readonly long: string; readonly short: string }> = {
  entry: { long: 'Entry', short: 'Entry' },
  service: { long: 'Service and scaling', short: 'Service' },
  workload: { long: 'Workload', short: 'Workload' },
  configuration: { long: 'Configuration, storage', short: 'Configuration' },
}
/** From here on down the long words would run into one another. */
const NARROW = 0.8

/** What stands in each column. Stays at the top while the drawing moves under it. */
export function ColumnHeads({ columns }: Pick<Layout, 'columns'>) {
  const { x, zoom } = useViewport()
  return (
    <div className="column-heads" aria-hidden="true">
      {columns.map(({ column, x: left }) => (
        <span key={column} style={{ left: left * zoom + x }}>
          {zoom < NARROW ? WORDS[column].short : WORDS[column].long}
        </span>
      ))}
    </div>
  )
}
