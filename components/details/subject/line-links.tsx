import { goToLine } from '../../state/go-to'
import { lineRanges, rangeText } from './line-ranges'

const SHOWN = 4

/** `, lines 2–9 and 12–14`, each a way into the editor. */
export function LineLinks({ lines }: Readonly<{ lines: ReadonlySet<number> }>) {
  const ranges = lineRanges(lines)
  if (ranges.length === 0) return null
  const shown = ranges.length > SHOWN + 1 ? ranges.slice(0, SHOWN) : ranges
  const rest = ranges.length - shown.length

  return (
    <>
      , {lines.size === 1 ? 'line' : 'lines'}{' '}
      {shown.map((range, index) => (
        <span key={range.first}>
          {index > 0 && (index === shown.length - 1 && rest === 0 ? ' and ' : ', ')}
          <button
            type="button"
            className="text-ink underline decoration-(--concept) decoration-2 underline-offset-3"
            onClick={() => goToLine(range.first)}
          >
            {rangeText(range)}
          </button>
        </span>
      ))}
      {rest > 0 && ` and ${rest} more`}
    </>
  )
}
