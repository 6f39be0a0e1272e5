/** A mapping of a live object, as kubectl printed it. */
export type LiveMap = Readonly<Record<string, unknown>>

/** An object of a cluster: any kind, any field, nothing of it can be relied upon. */
export interface LiveObject {
  /** `Deployment/web` */
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
  readonly metadata: LiveMap
  readonly object: LiveMap
}

export function isMap(value: unknown): value is LiveMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The mapping at a key; an empty one where there is none. */
export function mapAt(from: unknown, ...keys: readonly string[]): LiveMap {
  let value: unknown = from
  for (const key of keys) value = isMap(value) ? value[key] : undefined
  return isMap(value) ? value : {}
}

export function textAt(from: unknown, key: string): string | undefined {
  const value = isMap(from) ? from[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/**
 * Null, or a mapping or list that holds nothing: Kubernetes prints them and leaves them out as it
 * likes.
 */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (Array.isArray(value)) return value.length === 0
  return isMap(value) && Object.values(value).every(isEmpty)
}
