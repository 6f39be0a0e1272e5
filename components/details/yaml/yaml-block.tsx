import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Exploration } from '../../../lib/explore'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { NOTHING, type Selection } from '../../../lib/selection/selection'
import type { Pointer } from '../../../lib/text/pointer'
import { conceptHues } from '../../icons/concept-hues'
import { type Linkage, useLights } from '../../state/lights'
import { useExplorer } from '../../state/store'
import { YamlRowLine } from './yaml-row-line'
import { unfoldedRows, type YamlRow } from './yaml-rows'

interface YamlBlockProps {
  readonly exploration: Exploration
  readonly linkage: Linkage
  readonly object: MappedObject
  readonly rows: readonly YamlRow[]
  readonly comments: boolean
}

function fieldOf(id: string, place: Selection): Pointer | undefined {
  return place.kind === 'field' && place.id === id ? place.pointer : undefined
}

/** One object's YAML. Its fields are reached with the arrow keys, and light up what made them. */
export function YamlBlock({ exploration, linkage, object, rows, comments }: YamlBlockProps) {
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set())
  const onFold = useCallback(
    (line: number) =>
      setFolded((before) => {
        const after = new Set(before)
        if (!after.delete(line)) after.add(line)
        return after
      }),
    [],
  )
  const shown = useMemo(() => unfoldedRows(rows, folded), [rows, folded])
  const selection = useExplorer((state) => state.selection)
  const select = useExplorer((state) => state.select)
  const point = useExplorer((state) => state.point)
  const onPoint = useCallback(
    (pointer: Pointer) => point({ kind: 'field', id: object.id, pointer }),
    [point, object.id],
  )
  const onSelect = useCallback(
    (pointer: Pointer) => select({ kind: 'field', id: object.id, pointer }),
    [select, object.id],
  )
  const list = useRef<HTMLUListElement>(null)
  const pointed = useLights((state) => state.pointed.fields.get(object.id))
  const lit = pointed ?? linkage.pinned.fields.get(object.id)
  const hotPointer = useExplorer(
    (state) => fieldOf(object.id, state.pointed) ?? fieldOf(object.id, state.selection),
  )
  const line = useExplorer((state) =>
    pointed && state.pointed.kind === 'line' ? state.pointed.line : undefined,
  )

  // A click elsewhere may scroll here; a hover never does.
  useEffect(() => {
    if (line !== undefined || selection.kind === 'field')
      list.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' })
  }, [line, selection])

  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLButtonElement)) return
    const line = Number(focused.dataset.row)
    const folds =
      focused.dataset.foldable !== undefined &&
      event.key === (folded.has(line) ? 'ArrowRight' : 'ArrowLeft')
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!folds && step === undefined) return
    event.preventDefault()
    if (folds) return onFold(line)
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-row]') ?? [])]
    buttons[buttons.indexOf(focused) + (step ?? 0)]?.focus()
  }

  const firstField = shown.findIndex((row) => row.trace && row.first)
  return (
    <ul
      ref={list}
      aria-label={`YAML of ${object.kind} ${object.name}`}
      className={`${conceptHues(exploration.concepts)(object.concept)} font-mono text-xs leading-[13px]`}
      onKeyDown={move}
      onMouseLeave={() => point(NOTHING)}
    >
      {shown.map((row, index) => (
        <YamlRowLine
          key={row.line}
          row={row}
          state={
            row.trace && row.trace.pointer === hotPointer
              ? 'hot'
              : row.trace && lit?.has(row.trace.pointer)
                ? 'lit'
                : undefined
          }
          reachable={index === firstField}
          onPoint={onPoint}
          onSelect={onSelect}
          onFold={onFold}
          folded={folded.has(row.line)}
          comments={comments}
        />
      ))}
    </ul>
  )
}
