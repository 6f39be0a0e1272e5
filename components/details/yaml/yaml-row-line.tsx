import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { writtenLines } from '../../../lib/selection/selection-index'
import type { Pointer } from '../../../lib/text/pointer'
import { provenanceComment } from '../../../lib/yaml/provenance-comment'
import { goToLine } from '../../state/go-to'
import { YamlLine } from '../../ui/yaml-line'
import { OriginMark } from './origin-mark'
import type { YamlRow } from './yaml-rows'

interface YamlRowLineProps {
  readonly row: YamlRow
  readonly state: 'hot' | 'lit' | undefined
  readonly folded: boolean
  /** Whether the origin of a field also follows it as a comment. */
  readonly comments: boolean
  /** The one row that the Tab key stops at. */
  readonly reachable: boolean
  readonly onPoint: (pointer: Pointer) => void
  readonly onSelect: (pointer: Pointer) => void
  readonly onFold: (line: number) => void
}

const GROUNDS = {
  hot: 'bg-[color-mix(in_srgb,var(--concept)_var(--tint-strong),transparent)] shadow-[inset_0_1px_var(--concept),inset_0_-1px_var(--concept)]',
  lit: 'bg-[color-mix(in_srgb,var(--concept)_var(--tint),transparent)]',
}

/**
 * A line of YAML. In its margin: the fold, the mark of its origin, the line of convox.yml that
 * wrote it. The arrow keys go from row to row, Left and Right fold.
 */
export const YamlRowLine = memo(function YamlRowLine(props: YamlRowLineProps) {
  const { row, state, folded, comments, onFold } = props
  const { text, trace, mark, first, foldable } = row
  const [written] = first && trace ? writtenLines(trace.origins) : []
  const comment = comments && trace && first ? provenanceComment(trace) : undefined
  // The text hangs by its own indentation, so that a long value stays under its key.
  const indent = text.search(/[^ -]|$/)

  return (
    <li className={`grid grid-cols-[15px_11px_27px_minmax(0,1fr)] ${state ? GROUNDS[state] : ''}`}>
      <span className="relative grid h-3.25 place-items-center">
        {mark === 'written' && <span className="absolute inset-y-0 left-0 w-0.75 bg-(--concept)" />}
        {foldable && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`${folded ? 'Unfold' : 'Fold'} ${text.trim().replace(/:$/, '')}`}
            onClick={() => onFold(row.line)}
            className="grid size-3.25 place-items-center text-ink-3 hover:text-ink"
          >
            <ChevronRight
              size={10}
              strokeWidth={2}
              className={folded ? '' : 'rotate-90'}
              aria-hidden
            />
          </button>
        )}
      </span>
      <span className="grid h-3.25 place-items-center">
        {mark && first && <OriginMark mark={mark} />}
      </span>
      {written === undefined ? (
        <span />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Line ${written} of convox.yml`}
          title={`Line ${written} of convox.yml`}
          onClick={() => goToLine(written)}
          className="h-3.25 pr-1.25 text-right text-2xs leading-[13px] text-ink-3 hover:text-ink hover:underline"
        >
          {written}
        </button>
      )}
      <RowText {...props}>
        <span
          className="block min-w-0 pr-2 break-words whitespace-pre-wrap"
          style={{ paddingLeft: `${indent}ch`, textIndent: `-${indent}ch` }}
        >
          <YamlLine text={text} />
          {folded && <span className="text-ink-3"> ...</span>}
          {comment && (
            <span
              className={state === 'hot' ? 'text-ink-2' : 'text-code-comment'}
            >{`  ${comment}`}</span>
          )}
        </span>
      </RowText>
    </li>
  )
})

/**
 * What the arrow keys stop at: a field, which is pinned by a click, or a key with rows under it.
 */
function RowText({
  row: { trace, line, foldable },
  state,
  folded,
  reachable,
  onPoint,
  onSelect,
  onFold,
  children,
}: YamlRowLineProps & { readonly children: ReactNode }) {
  if (!trace && !foldable) return <div>{children}</div>
  return (
    <button
      type="button"
      tabIndex={reachable ? 0 : -1}
      data-row={line}
      data-foldable={foldable || undefined}
      data-lit={state}
      aria-expanded={foldable ? !folded : undefined}
      className="w-full text-left outline-offset-[-2px]"
      onMouseEnter={trace && (() => onPoint(trace.pointer))}
      onFocus={trace && (() => onPoint(trace.pointer))}
      onClick={() => (trace ? onSelect(trace.pointer) : onFold(line))}
    >
      {children}
    </button>
  )
}
