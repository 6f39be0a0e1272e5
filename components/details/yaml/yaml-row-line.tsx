import { memo } from 'react'
import type { Pointer } from '../../../lib/text/pointer'
import { provenanceComment } from '../../../lib/yaml/provenance-comment'
import { YamlLine } from '../../ui/yaml-line'
import { OriginMark } from './origin-mark'
import type { YamlRow } from './yaml-rows'

interface YamlRowLineProps {
  readonly row: YamlRow
  readonly state: 'hot' | 'lit' | undefined
  /** The one row that the Tab key stops at. */
  readonly reachable: boolean
  readonly onPoint: (pointer: Pointer) => void
  readonly onSelect: (pointer: Pointer) => void
}

const GROUNDS = {
  hot: 'bg-[color-mix(in_srgb,var(--concept)_var(--tint-strong),transparent)] shadow-[inset_0_1px_var(--concept),inset_0_-1px_var(--concept)]',
  lit: 'bg-[color-mix(in_srgb,var(--concept)_var(--tint),transparent)]',
}

/** A line of YAML: its mark in the margin, its text, and as a comment where it came from. */
export const YamlRowLine = memo(function YamlRowLine({
  row,
  state,
  reachable,
  onPoint,
  onSelect,
}: YamlRowLineProps) {
  const { text, trace, mark, first } = row
  const comment = trace && first ? provenanceComment(trace) : undefined
  // The text hangs by its own indentation, so that a long value stays under its key.
  const indent = text.search(/[^ -]|$/)
  const content = (
    <>
      <span className="relative grid h-3.25 place-items-center">
        {mark === 'written' && <span className="absolute inset-y-0 left-0 w-0.75 bg-(--concept)" />}
        {mark && first && <OriginMark mark={mark} />}
      </span>
      <span
        className="min-w-0 pr-2 break-words whitespace-pre-wrap"
        style={{ paddingLeft: `${indent}ch`, textIndent: `-${indent}ch` }}
      >
        <YamlLine text={text} />
        {comment && (
          <span
            className={state === 'hot' ? 'text-ink-2' : 'text-code-comment'}
          >{`  ${comment}`}</span>
        )}
      </span>
    </>
  )
  const shape = `grid w-full grid-cols-[25px_1fr] text-left ${state ? GROUNDS[state] : ''}`
  if (!trace) return <li className={shape}>{content}</li>
  return (
    <li>
      <button
        type="button"
        tabIndex={reachable ? 0 : -1}
        data-lit={state}
        className={`${shape} outline-offset-[-2px]`}
        onMouseEnter={() => onPoint(trace.pointer)}
        onFocus={() => onPoint(trace.pointer)}
        onClick={() => onSelect(trace.pointer)}
      >
        {content}
      </button>
    </li>
  )
})
