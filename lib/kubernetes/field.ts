/** What is at a path of keys in an object; undefined where a key is missing on the way. */
export function field(object: unknown, ...keys: readonly (string | number)[]): unknown {
  let value = object
  for (const key of keys) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** The list at a path; empty where there is none. */
export function fieldList(
  object: unknown,
  ...keys: readonly (string | number)[]
): readonly unknown[] {
  const value = field(object, ...keys)
  return Array.isArray(value) ? value : []
}

/**
 * The mapping of texts at a path, as labels and annotations are; scalars that are no text are
 * written as one.
 */
export function fieldTexts(
  object: unknown,
  ...keys: readonly (string | number)[]
): Record<string, string> {
  const value = field(object, ...keys)
  if (value === null || typeof value !== 'object') return {}
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]))
}

/** The scalar at a path, as text; undefined where there is none. */
export function fieldText(
  object: unknown,
  ...keys: readonly (string | number)[]
): string | undefined {
  const value = field(object, ...keys)
  return value === undefined || value === null || typeof value === 'object'
    ? undefined
    : String(value)
}
