/**
 * Where a field stands in a Kubernetes object, as a JSON Pointer (RFC 6901):
 * `/spec/template/spec/containers/0/image`. Annotation keys hold dots and slashes, which is why a
 * dotted path would not do.
 */
export type Pointer = string

export function pointerTo(parent: Pointer, key: string | number): Pointer {
  if (typeof key === 'number') return `${parent}/${key}`
  const plain = !key.includes('/') && !key.includes('~')
  return `${parent}/${plain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The keys of a pointer, unescaped. The empty pointer has none. */
export function pointerKeys(pointer: Pointer): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key))
}
