import type { Kind } from '../kubernetes/kinds'
import { KINDS } from '../kubernetes/kinds'
import type { DerivedObject, MappedObject } from '../mapping/mapped-object'

/** An object as a kubectl line can find it. */
export interface Item {
  readonly id: string
  readonly kind: Kind
  /** Its name, or the pattern of its names: `web-<rs>-<pod>`. */
  readonly name: string
  readonly isPattern?: true
  /** Absent for what is in no namespace. */
  readonly namespace?: string
  readonly labels: Readonly<Record<string, string>>
  readonly concept: string
}

/** What a kubectl line is asked of: an app's objects, those applied and those made later. */
export interface Inventory {
  /** The app's. */
  readonly namespace: string
  readonly items: readonly Item[]
}

export function inventoryOf(
  namespace: string,
  objects: readonly MappedObject[],
  derived: readonly DerivedObject[],
  others: readonly Item[] = [],
): Inventory {
  return {
    namespace,
    items: [
      ...objects.map(mappedItem),
      ...derived.map((made) => derivedItem(made, namespace)),
      ...others,
    ],
  }
}

function mappedItem({ id, kind, name, concept, object }: MappedObject): Item {
  const { namespace, labels = {} } = object.metadata
  const texts = Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [key, String(value)]),
  )
  return {
    id,
    kind,
    name,
    concept,
    labels: texts,
    ...(KINDS[kind].namespaced && namespace !== undefined && { namespace: String(namespace) }),
  }
}

function derivedItem(
  { id, kind, pattern, concept, labels }: DerivedObject,
  namespace: string,
): Item {
  return {
    id,
    kind,
    name: pattern,
    isPattern: true,
    concept,
    labels,
    ...(KINDS[kind].namespaced && { namespace }),
  }
}
