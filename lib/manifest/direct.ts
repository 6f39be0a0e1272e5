import { Sourced } from '../provenance/sourced'
import {
  isMergeKey,
  type MappingNode,
  type SourceEntry,
  type SourceNode,
} from '../source/source-node'
import { isTextKey, mergeSources } from './entries'
import { at, type Field, type NamedText, text, typeError } from './fields'
import { type Cursor, isNull, type ReadContext, sourcedAt, written } from './read-context'

/**
 * The entries of a mapping that is read directly (the root, and its labels, params, configs and
 * budget): merges work, in the order of the text, and scalars keep the letters that were written.
 * Facts, section 3.1.
 */
export function directEntries(node: MappingNode, reading: ReadContext): SourceEntry[] {
  return node.entries.flatMap((entry) => {
    if (isMergeKey(entry.key))
      return mergeSources(entry.value).flatMap((source) => directEntries(source, reading))
    return isTextKey(entry.key, reading) ? [entry] : []
  })
}

export function directKey(key: SourceNode): string {
  return key.kind === 'scalar' ? key.text : ''
}

/** A text with the same letters that were written: `yes` stays `yes`, `012` stays `012`. */
export const rawText: Field<Sourced<string>> = {
  shape: text.shape,
  read(cursor) {
    const { node } = cursor
    if (node?.kind !== 'scalar') return text.read(cursor)
    return sourcedAt(cursor, isNull(node) ? '' : node.text)
  },
}

/** A mapping of texts as they are written; of a repeated key the last wins. */
export function rawTextMapOf(goName: string): Field<readonly NamedText[]> {
  return { shape: { type: 'map', of: text.shape }, read: (cursor) => readTextMap(cursor, goName) }
}

export const rawTextMap = rawTextMapOf('manifest.Labels')

function readTextMap(cursor: Cursor, goName: string): readonly NamedText[] {
  const { node, path, reading } = cursor
  if (node === undefined || isNull(node)) return []
  if (node.kind !== 'mapping') {
    typeError(cursor, node, goName)
    return []
  }
  const all = new Map<string, NamedText>()
  for (const { key, value } of directEntries(node, reading)) {
    if (key.kind !== 'scalar') {
      typeError(cursor, key, 'string')
      continue
    }
    const name = directKey(key)
    const inside: Cursor = at({ path, node, reading }, name, value)
    all.set(name, {
      key: new Sourced(name, [written(inside.path, key)]),
      value: rawText.read(inside),
    })
  }
  return [...all.values()]
}
