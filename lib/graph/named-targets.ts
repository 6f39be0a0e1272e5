import type { Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'
import type { Keeping } from '../text/kept'
import { collectTexts } from './field-path'
import type { FieldReference, RelationRow } from './relations'

/** Ids of objects by the name that others know them by. */
type Index = ReadonlyMap<string, readonly string[]>

/**
 * For a row of the table and an object that it starts from: the ids of the objects that it names.
 */
export function namedTargets(
  objects: readonly MappedObject[],
  kept: Keeping,
): (row: RelationRow, from: KubernetesObject) => string[] {
  const indexes = new Map<Kind | FieldReference, Index>()
  const indexOf = ({ to, held }: RelationRow) => {
    const known = indexes.get(held ?? to)
    const index = known ?? (held ? heldNames(objects, to, held, kept) : ownNames(objects, to))
    if (known === undefined) indexes.set(held ?? to, index)
    return index
  }
  return (row, from) => {
    const names = kept.of(row, from, [], () => namesAt(row.namedBy, from))
    if (names.length === 0) return []
    const index = indexOf(row)
    return names.flatMap((name) => index.get(name) ?? [])
  }
}

function ownNames(objects: readonly MappedObject[], of: Kind): Index {
  const index = new Map<string, string[]>()
  for (const { id, kind, name } of objects) if (kind === of) index.set(name, [id])
  return index
}

function heldNames(
  objects: readonly MappedObject[],
  of: Kind,
  place: FieldReference,
  kept: Keeping,
): Index {
  const index = new Map<string, string[]>()
  for (const { id, kind, object } of objects) {
    if (kind !== of) continue
    const names = kept.of(place, object, [], () => namesAt([place], object))
    for (const name of names) index.set(name, [...(index.get(name) ?? []), id])
  }
  return index
}

function namesAt(places: readonly FieldReference[], object: KubernetesObject): string[] {
  const found = new Set<string>()
  for (const { within, path } of places)
    collectTexts(within === 'pod' ? podTemplate(object) : object, path, found)
  return [...found]
}
