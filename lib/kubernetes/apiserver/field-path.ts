import { type Pointer, pointerTo } from '../../text/pointer'

/**
 * A field to report: as the API server writes it (`spec.ports[0].port`,
 * `data[KEY]`), and as a pointer into the object. The two differ now and then: a label's fault is
 * told at `metadata.labels`, a claim's size at `spec.resources[storage]`.
 */
export class FieldPath {
  constructor(
    private readonly parent: FieldPath | undefined,
    private readonly step: string,
    private readonly keys: readonly (string | number)[],
  ) {}

  /** A field below; `keys` where the object's own differ from the name that is reported. */
  child(name: string, ...keys: string[]): FieldPath {
    return new FieldPath(
      this,
      this.parent === undefined ? name : `.${name}`,
      keys.length > 0 ? keys : [name],
    )
  }

  index(index: number): FieldPath {
    return new FieldPath(this, `[${index}]`, [index])
  }

  /** A key of a map; `keys` as for `child`. */
  key(key: string, ...keys: string[]): FieldPath {
    return new FieldPath(this, `[${key}]`, keys.length > 0 ? keys : [key])
  }

  /** Deeper in the object, but told at the same place. */
  inside(key: string | number): FieldPath {
    return new FieldPath(this, '', [key])
  }

  get path(): string {
    return this.parent === undefined ? this.step : this.parent.path + this.step
  }

  get pointer(): Pointer {
    return this.keys.reduce<Pointer>(
      (pointer, key) => pointerTo(pointer, key),
      this.parent === undefined ? '' : this.parent.pointer,
    )
  }
}

export const OBJECT = new FieldPath(undefined, '', [])
