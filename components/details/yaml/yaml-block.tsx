import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Exploration } from '../../../lib/explore'
import type { MappedObject } from '../../../lib/mapping/mapped-object'
import { NOTHING } from '../../../lib/selection/selection'
import { conceptHues } from '../../icons/concept-hues'
import { useExplorer } from '../../state/store'
import type { Linkage } from '../../state/use-linkage'
import { YamlRowLine } from './yaml-row-line'
import type { YamlRow } from './yaml-rows'

interface YamlBlockProps {
  readonly exploration: Exploration
  readonly linkage: Linkage
  readonly object: MappedObject
  readonly rows: readonly YamlRow[]
}

/** One object's YAML. Its fields are reached with the arrow keys, and light up what made them. */
export function YamlBlock({ exploration, linkage, object, rows }: YamlBlockProps) {
  const { selection, pointed, select, point } = useExplorer()
  const list = useRef<HTMLUListElement>(null)
  const lit = linkage.pointed.fields.get(object.id) ?? linkage.pinned.fields.get(object.id)
  const hot = [pointed, selection].find((place) => place.kind === 'field' && place.id === object.id)
  const hotPointer = hot?.kind === 'field' ? hot.pointer : undefined

  // A click elsewhere may scroll here; a hover never does.
  useEffect(() => {
    if (pointed.kind === 'line' || selection.kind === 'field')
      list.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' })
  }, [pointed, selection])

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
          onPoint={(pointer) => point({ kind: 'field', id: object.id, pointer })}
          onSelect={(pointer) => select({ kind: 'field', id: object.id, pointer })}
        />
      ))}
    </ul>
  )
}
