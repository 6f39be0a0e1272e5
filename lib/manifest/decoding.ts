import type { ScalarNode, SourceNode } from '../source/source-node'
import { type Field, typeError } from './fields'
import { isNull } from './read-context'

/** The same field where being absent (or null) means something else than the empty value. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return {
    shape: field.shape,
    read(cursor) {
      const { node } = cursor
      if (isNull(node)) return undefined
      if (!field.goName || !isQuotedNull(node)) return field.read(cursor)
      typeError(cursor, node, `*${field.goName}`)
      return undefined
    },
  }
}

/**
 * A field that a rack decodes with code of its own. A quoted `null` or `~` never reaches that code:
 * its parser takes the word for no value there, and for a text when it decodes.
 */
export function decodedAs<T>(goName: string, field: Field<T>): Field<T> {
  return {
    shape: field.shape,
    read(cursor) {
      const { node } = cursor
      if (!isQuotedNull(node)) return field.read(cursor)
      typeError(cursor, node, goName)
      return field.read({ ...cursor, node: undefined })
    },
  }
}

/** The text `null` or `~`, which is no null where it is quoted. */
export function isQuotedNull(node: SourceNode | undefined): node is ScalarNode {
  if (node?.kind !== 'scalar' || node.plain || node.tag !== undefined) return false
  return node.text === 'null' || node.text === '~'
}

/**
 * The same field where a rack writes the value back on its own once more, keys in its order, before
 * it reads it.
 */
export function rewritten<T>(field: Field<T>): Field<T> {
  return {
    shape: field.shape,
    read(cursor) {
      const { node, reading } = cursor
      const around = reading.fragment
      if (node && around) reading.fragment = { node, sorted: true }
      const value = field.read(cursor)
      reading.fragment = around
      return value
    },
  }
}
