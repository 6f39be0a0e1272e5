/**
 * Where a field is in a Kubernetes object, as a JSON Pointer (RFC 6901):
 * `/spec/template/spec/containers/0/image`. Annotation keys hold dots and slashes, which is why a
 * dotted path would not do.
 */
export type Pointer = string

export function pointerTo(parent: Pointer, key: string | number): Pointer {
  if (typeof key === 'number') return `${parent}/${key}`
  const plain = !key.includes('/') && !key.includes('~')
  return `${parent}/${plain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A pointer, and those below it: each is written once, however many objects have it. */
export class PointerPlace {
  readonly #below = new Map<string | number, PointerPlace>()

  constructor(readonly pointer: Pointer) {}

  at(key: string | number): PointerPlace {
    let place = this.#below.get(key)
    if (place === undefined) {
      place = new PointerPlace(pointerTo(this.pointer, key))
      this.#below.set(key, place)
    }
    return place
  }
}

/** The keys of a pointer, unescaped. The empty pointer has none. */
export function pointerKeys(pointer: Pointer): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key))
}
