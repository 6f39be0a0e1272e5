/** Keys from the root of an object down to a field; `*` stands for every item of a list. */
export type FieldPath = readonly string[]

/** Kubernetes' own fields hold no dots, so a path of them can be written as one word: `spec.tls.*.secretName`. */
export function fieldPath(path: string): FieldPath {
  return path.split('.')
}

/** The texts that stand at a path, in the order in which they stand there; none where a key is missing on the way. */
export function textsAt(root: unknown, path: FieldPath): string[] {
  let values: unknown[] = [root]
  for (const key of path) {
    if (values.length === 0) return []
    values = values.flatMap((value) => {
      if (key === '*') return Array.isArray(value) ? value : []
      return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : []
    })
  }
  return values.filter((value) => typeof value === 'string')
}
