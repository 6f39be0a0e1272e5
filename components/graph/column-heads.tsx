import { useViewport } from 'reactflow'
import type { Layout } from '../../lib/graph/layout'
import type { Column } from '../../lib/kubernetes/kinds'

const WORDS: Record<Column, string> = {
  entry: 'Entry',
  service: 'Service and scaling',
  workload: 'Workload',
  configuration: 'Configuration, storage',
}

/** What stands in each column. Stays at the top while the drawing moves under it. */
export function ColumnHeads({ columns }: Pick<Layout, 'columns'>) {
  const { x, zoom } = useViewport()
  return (
    <div className="column-heads" aria-hidden="true">
      {columns.map(({ column, x: left }) => (
        <span key={column} style={{ left: left * zoom + x }}>
          {WORDS[column]}
        </span>
      ))}
    </div>
  )
}
