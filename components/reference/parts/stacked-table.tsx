import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly head: string
  readonly width?: string
  readonly cell: (row: Row) => ReactNode
}

interface StackedTableProps<Row> {
  /** What it lists, for a screen reader. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Unique among the rows. */
  readonly keyOf: (row: Row) => string
  /** The anchor of a row. */
  readonly idOf?: (row: Row) => string
}

/** A table whose rows become blocks of their own where it would be wider than the page. */
export function StackedTable<Row>({ label, columns, rows, keyOf, idOf }: StackedTableProps<Row>) {
  return (
    <table className="reference-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ head, width }) => (
            <th key={head} scope="col" style={width ? { width } : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} id={idOf?.(row)} data-find>
            {columns.map(({ head, cell }) => (
              <td key={head} data-head={head}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
