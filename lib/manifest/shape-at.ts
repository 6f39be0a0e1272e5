import type { Described, Shape } from './fields'
import { SECTIONS } from './sections'

/** The root of convox.yml as a record of its sections. */
export const ROOT: Shape = { type: 'record', keys: SECTIONS }

/**
 * The keys that may be below a path of names (`['services', 'web', 'health']`); empty where none
 * are known.
 */
export function keysBelow(path: readonly string[]): Readonly<Record<string, Described>> {
  const shapes = path.reduce<readonly Shape[]>(
    (at, name) => at.flatMap((shape) => step(shape, name)),
    [ROOT],
  )
  return Object.assign({}, ...shapes.flatMap(records).map((shape) => shape.keys))
}

/** What is known of the key at a path. */
export function describedAt(path: readonly string[]): Described | undefined {
  const name = path.at(-1)
  const keys = keysBelow(path.slice(0, -1))
  return name !== undefined && Object.hasOwn(keys, name) ? keys[name] : undefined
}

/** The values that are known for the key at a path. */
export function knownValues(path: readonly string[]): readonly string[] {
  const shape = describedAt(path)?.shape
  return shape ? valuesOf(shape) : []
}

function step(shape: Shape, name: string): readonly Shape[] {
  if (shape.type === 'record')
    return Object.hasOwn(shape.keys, name) ? [(shape.keys[name] as Described).shape] : []
  if (shape.type === 'map') return [shape.of]
  if (shape.type === 'list') return step(shape.of, name)
  return shape.type === 'any' ? shape.of.flatMap((each) => step(each, name)) : []
}

type RecordShape = Extract<Shape, { type: 'record' }>

function records(shape: Shape): readonly RecordShape[] {
  if (shape.type === 'record') return [shape]
  if (shape.type === 'list') return records(shape.of)
  return shape.type === 'any' ? shape.of.flatMap(records) : []
}

function valuesOf(shape: Shape): readonly string[] {
  if (shape.type === 'boolean') return ['true', 'false']
  if (shape.type === 'text') return shape.oneOf ?? []
  if (shape.type === 'list') return valuesOf(shape.of)
  return shape.type === 'any' ? shape.of.flatMap(valuesOf) : []
}
