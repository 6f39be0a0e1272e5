import { derive, type Sourced } from '../../provenance/sourced'
import type { SourceNode } from '../../source/source-node'
import { decodedAs } from '../decoding'
import { itemEntries } from '../entries'
import { at, type Field } from '../fields'
import { atoi, atoiError, goType, goValue } from '../go-format'
import { type Cursor, isNull, sourcedAt } from '../read-context'

/** How many replicas: at least and at most. */
export interface Count {
  readonly min: Sourced<number>
  readonly max: Sourced<number>
}

/** `3`, `"3"`, `1-5`, `{min: 1, max: 5}`. Nothing and null are 0 to 0. Facts, section 3.5. */
export const count: Field<Count> = decodedAs('manifest.ServiceScaleCount', {
  shape: {
    type: 'any',
    of: [
      { type: 'integer' },
      { type: 'text' },
      {
        type: 'record',
        keys: {
          min: { shape: { type: 'integer' }, description: 'The fewest replicas.' },
          max: { shape: { type: 'integer' }, description: 'The most replicas.' },
        },
      },
    ],
  },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node)) return none(cursor)
    if (node.kind === 'mapping') return fromMapping(cursor, node)
    if (node.kind === 'scalar' && node.resolved.type === 'int')
      return {
        min: sourcedAt(cursor, node.resolved.value),
        max: sourcedAt(cursor, node.resolved.value),
      }
    if (node.kind === 'scalar' && node.resolved.type === 'string')
      return fromText(cursor, node.resolved.value)
    reading.report('invalid-scale', `invalid scale: ${goValue(node)}`, { span: node.span, path })
    return none(cursor)
  },
})

/**
 * The count where all of `scale` is one scalar, as `scale: 1-5`. Undefined where it is no count at
 * all, which is reported.
 */
export function countOfScale(cursor: Cursor, node: SourceNode): Count | undefined {
  if (['int', 'string', '<nil>'].includes(goType(node))) return count.read(cursor)
  cursor.reading.report('scale-form', `unknown type for service scale: ${goType(node)}`, {
    span: node.span,
    path: cursor.path,
  })
  return undefined
}

function none(cursor: Cursor): Count {
  return { min: sourcedAt(cursor, 0), max: sourcedAt(cursor, 0) }
}

function fromText(cursor: Cursor, text: string): Count {
  const { node, reading, path } = cursor
  const parts = text.split('-')
  if (parts.length > 2) {
    reading.report('invalid-scale', `invalid scale: ${text}`, { span: node?.span, path })
    return none(cursor)
  }
  const bad = parts.find((part) => atoi(part) === undefined)
  if (bad !== undefined) {
    reading.report('invalid-number', atoiError(bad), { span: node?.span, path })
    return none(cursor)
  }
  const whole = sourcedAt(cursor, text)
  const part = (index: number) =>
    derive('scale-range', [whole], () => atoi(parts[index] as string) ?? 0)
  return { min: part(0), max: part(parts.length - 1) }
}

function fromMapping(cursor: Cursor, node: SourceNode & { kind: 'mapping' }): Count {
  const entries = itemEntries(node, cursor.reading)
  const bound = (name: 'min' | 'max'): Sourced<number> => {
    const inside = at(cursor, name, entries.get(name)?.value)
    const value = inside.node
    if (value === undefined || isNull(value)) return sourcedAt(inside, 0)
    if (value.kind === 'scalar' && value.resolved.type === 'int')
      return sourcedAt(inside, value.resolved.value)
    if (value.kind === 'scalar' && value.resolved.type === 'string') {
      const number = atoi(value.resolved.value)
      if (number === undefined)
        cursor.reading.report('invalid-number', atoiError(value.resolved.value), {
          span: value.span,
          path: inside.path,
        })
      return sourcedAt(inside, number ?? 0)
    }
    cursor.reading.report('invalid-scale', `invalid scale: ${goValue(node)}`, {
      span: value.span,
      path: inside.path,
    })
    return sourcedAt(inside, 0)
  }
  return { min: bound('min'), max: bound('max') }
}
