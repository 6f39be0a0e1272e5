import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import type { Exploration } from '../../../lib/explore'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { NOTHING, type Selection } from '../../../lib/selection/selection'
import type { Pointer } from '../../../lib/text/pointer'
import { conceptHues } from '../../icons/concept-hues'
import { type Linkage, useLights } from '../../state/lights'
import { useExplorer } from '../../state/store'
import { YamlRowLine } from './yaml-row-line'
import type { YamlRow } from './yaml-rows'

interface YamlBlockProps {
  readonly exploration: Exploration
  readonly linkage: Linkage
  readonly object: MappedObject
  readonly rows: readonly YamlRow[]
}

function fieldOf(id: string, place: Selection): Pointer | undefined {
  return place.kind === 'field' && place.id === id ? place.pointer : undefined
}

/** One object's YAML. Its fields are reached with the arrow keys, and light up what made them. */
export function YamlBlock({ exploration, linkage, object, rows }: YamlBlockProps) {
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
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  const firstField = rows.findIndex((row) => row.trace && row.first)
  return (
    <ul
      ref={list}
      aria-label={`YAML of ${object.kind} ${object.name}`}
      className={`${conceptHues(exploration.concepts)(object.concept)} font-mono text-xs leading-[13px]`}
      onKeyDown={move}
      onMouseLeave={() => point(NOTHING)}
    >
      {rows.map((row, index) => (
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
        />
      ))}
    </ul>
  )
}
