import type { Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'
import { collectTexts } from './field-path'
import type { FieldReference, RelationRow } from './relations'

/** Ids of objects by the name that others know them by. */
type Index = ReadonlyMap<string, readonly string[]>

/**
 * For a row of the table and an object that it starts from: the ids of the objects that it names.
 */
export function namedTargets(
  objects: readonly MappedObject[],
): (row: RelationRow, from: KubernetesObject) => string[] {
  const indexes = new Map<Kind | FieldReference, Index>()
  const indexOf = ({ to, held }: RelationRow) => {
    const known = indexes.get(held ?? to)
    const index = known ?? (held ? heldNames(objects, to, held) : ownNames(objects, to))
    if (known === undefined) indexes.set(held ?? to, index)
    return index
  }
  return (row, from) => {
    const names = new Set<string>()
    for (const place of row.namedBy) collectAt(place, from, names)
    if (names.size === 0) return []
    const index = indexOf(row)
    return [...names].flatMap((name) => index.get(name) ?? [])
  }
}

function ownNames(objects: readonly MappedObject[], of: Kind): Index {
  const index = new Map<string, string[]>()
  for (const { id, kind, name } of objects) if (kind === of) index.set(name, [id])
  return index
}

function heldNames(objects: readonly MappedObject[], of: Kind, place: FieldReference): Index {
  const index = new Map<string, string[]>()
  for (const { id, kind, object } of objects) {
    if (kind !== of) continue
    const names = new Set<string>()
    collectAt(place, object, names)
    for (const name of names) index.set(name, [...(index.get(name) ?? []), id])
  }
  return index
}

function collectAt(
  { within, path }: FieldReference,
  object: KubernetesObject,
  found: Set<string>,
): void {
  collectTexts(within === 'pod' ? podTemplate(object) : object, path, found)
}
