/** Keys from the root of an object down to a field; `*` stands for every item of a list. */
export type FieldPath = readonly string[]

/**
 * Kubernetes' own fields hold no dots, so a path of them can be written as one word:
 * `spec.tls.*.secretName`.
 */
export function fieldPath(path: string): FieldPath {
  return path.split('.')
}

/**
 * Adds to `found` the texts at a path, in their order; nothing
 * where a key is missing on the way. Walks without making lists between, since a graph asks some
 * ten paths of every object.
 */
export function collectTexts(value: unknown, path: FieldPath, found: Set<string>, depth = 0): void {
  const key = path[depth]
  if (key === undefined) {
    if (typeof value === 'string') found.add(value)
  } else if (key === '*') {
    if (Array.isArray(value)) for (const item of value) collectTexts(item, path, found, depth + 1)
  } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, key)) {
    collectTexts((value as Record<string, unknown>)[key], path, found, depth + 1)
  }
}
