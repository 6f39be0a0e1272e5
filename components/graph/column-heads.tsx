import { useViewport } from 'reactflow'

interface ColumnHeadsProps<Name extends string> {
  readonly columns: readonly { readonly column: Name; readonly x: number }[]
  readonly words: Readonly<Record<Name, { readonly long: string; readonly short: string }>>
}

/** From here on down the long words would run into one another. */
const NARROW = 0.8

/** What is in each column. Stays at the top while the drawing moves under it. */
export function ColumnHeads<Name extends string>({ columns, words }: ColumnHeadsProps<Name>) {
  const { x, zoom } = useViewport()
  return (
    <div className="column-heads" aria-hidden="true">
      {columns.map(({ column, x: left }) => (
        <span key={column} style={{ left: left * zoom + x }}>
          {zoom < NARROW ? words[column].short : words[column].long}
        </span>
      ))}
    </div>
  )
}
