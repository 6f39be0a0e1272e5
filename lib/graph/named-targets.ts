import type { Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'
import { textsAt } from './field-path'
import type { Place, RelationRow } from './relations'

/** For a row of the table and an object that it starts from: the ids of the objects that it names, each once. */
export function namedTargets(objects: readonly MappedObject[]): (row: RelationRow, from: KubernetesObject) => Set<string> {
  const byName = new Map(objects.map(({ id, kind, name }) => [`${kind}/${name}`, [id]]))
  const byHeldName = new Map<Place, Map<string, string[]>>()

  return (row, from) => {
    const index = row.held ? (byHeldName.get(row.held) ?? heldNames(objects, row.to, row.held)) : byName
    if (row.held) byHeldName.set(row.held, index)
    const names = row.says.flatMap((place) => textsAtPlace(from, place))
    return new Set(names.flatMap((name) => row.to.flatMap((kind) => index.get(`${kind}/${name}`) ?? [])))
  }
}

function heldNames(objects: readonly MappedObject[], kinds: readonly Kind[], place: Place): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { id, kind, object } of objects) {
    if (!kinds.includes(kind)) continue
    for (const name of textsAtPlace(object, place)) index.set(`${kind}/${name}`, [...(index.get(`${kind}/${name}`) ?? []), id])
  }
  return index
}

function textsAtPlace(object: KubernetesObject, { within, path }: Place): string[] {
  return textsAt(within === 'pod' ? podTemplate(object) : object, path)
}
