import type { Described, Shape } from '../../../lib/manifest/fields'
import { SECTIONS } from '../../../lib/manifest/sections'

/** A key of convox.yml. */
export interface KeyRow {
  /** With `*` for the name of a thing: `services.*.health.path`. */
  readonly path: string
  readonly name: string
  readonly depth: number
  readonly description: string
  /** What may be behind it, in words: `number, or range or mapping`. */
  readonly takes: string
}

/** Every key below a section, each before those inside it. */
export function keysOf(section: keyof typeof SECTIONS): readonly KeyRow[] {
  const { shape }: Described = SECTIONS[section]
  return rowsInside(shape, section, 0)
}

function rowsInside(shape: Shape, path: string, depth: number): KeyRow[] {
  if (shape.type === 'map') return rowsInside(shape.of, `${path}.*`, depth)
  if (shape.type === 'list') return rowsInside(shape.of, path, depth)
  if (shape.type === 'any') return shape.of.flatMap((each) => rowsInside(each, path, depth))
  if (shape.type !== 'record') return []
  return Object.entries(shape.keys).flatMap(([name, described]) => {
    const at = `${path}.${name}`
    return [
      {
        path: at,
        name,
        depth,
        description: described.description,
        takes: inWords(described.shape),
      },
      ...rowsInside(described.shape, at, depth + 1),
    ]
  })
}

const WORDS: Record<Shape['type'], string> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  list: 'list',
  map: 'mapping',
  record: 'mapping',
  any: '',
}

function inWords(shape: Shape): string {
  if (shape.type === 'any') return [...new Set(shape.of.map(inWords))].join(', or ')
  if (shape.type === 'text' && shape.oneOf) return shape.oneOf.join(', ')
  if (shape.type === 'list' && shape.of.type === 'text') return 'list of texts'
  return WORDS[shape.type]
}
