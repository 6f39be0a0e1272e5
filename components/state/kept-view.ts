import type { Level } from '../../lib/overview/draw-map'
import { readRecord, writeItem } from './browser-storage'

interface Place {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What a person has done to the picture. */
export interface KeptView {
  readonly level: Level
  /** All things that the picture has held. */
  readonly known: readonly string[]
  readonly unfolded: readonly string[]
  readonly folded: readonly string[]
  readonly hidden: readonly string[]
  readonly derived: boolean
  /** The outline is beside the drawing. */
  readonly outline: boolean
  readonly viewports: Partial<Record<Level, Place>>
}

const NAME = 'view'

/** What this tab kept before a reload; nothing where storage is refused or damaged. */
export function keptView(): KeptView {
  const { level, known, unfolded, folded, hidden, derived, outline, viewports } = stored()
  const { overview, objects } = record(viewports)
  return {
    level: level === 'overview' ? 'overview' : 'objects',
    known: texts(known),
    unfolded: texts(unfolded),
    folded: texts(folded),
    hidden: texts(hidden),
    derived: derived === true,
    outline: outline === true,
    viewports: { overview: place(overview), objects: place(objects) },
  }
}

/** Keeps it for a reload of this tab; where storage is refused the picture starts again. */
export function keepView(part: Partial<KeptView>): void {
  writeItem('tab', NAME, JSON.stringify({ ...stored(), ...part }))
}

function stored(): Readonly<Record<string, unknown>> {
  return readRecord('tab', NAME) ?? {}
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function place(value: unknown): Place | undefined {
  const { x, y, zoom } = record(value)
  const isPlace = [x, y, zoom].every((number) => Number.isFinite(number))
  return isPlace ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined
}
