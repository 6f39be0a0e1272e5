import type { ObjectRow } from '../model/object-rows'
import { Code } from '../parts/code'
import { KindName } from '../parts/kind-name'
import { Selector } from '../parts/selector'
import { type Column, StackedTable } from '../parts/stacked-table'

const COLUMNS: readonly Column<ObjectRow>[] = [
  { head: 'Object', width: '25%', cell: (row) => <KindName {...row} /> },
  { head: 'Name', width: '21%', cell: ({ name }) => <Code>{name}</Code> },
  {
    head: 'Found by',
    width: '26%',
    cell: ({ selector }) => (selector ? <Selector>{selector}</Selector> : 'its name'),
  },
  { head: 'Why it exists', cell: ({ why }) => <span className="text-ink-2">{why}</span> },
]

export function ObjectsTable({
  label,
  rows,
}: Readonly<{ label: string; rows: readonly ObjectRow[] }>) {
  return (
    <StackedTable
      label={label}
      columns={COLUMNS}
      rows={rows}
      keyOf={({ what, name }) => `${what} ${name}`}
    />
  )
}
