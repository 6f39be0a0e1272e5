import { type Pointer, pointerTo } from '../../text/pointer'

/**
 * A field on the way to being told of: as the API server writes it (`spec.ports[0].port`, `data[KEY]`), and as a pointer into the
 * object. The two differ now and then: a label's fault is told at `metadata.labels`, a claim's size at `spec.resources[storage]`.
 */
export class Place {
  constructor(
    private readonly parent: Place | undefined,
    private readonly step: string,
    private readonly keys: readonly (string | number)[],
  ) {}

  /** A field below; `keys` where the object's own differ from the name that is told. */
  child(name: string, ...keys: string[]): Place {
    return new Place(
      this,
      this.parent === undefined ? name : `.${name}`,
      keys.length > 0 ? keys : [name],
    )
  }

  index(index: number): Place {
    return new Place(this, `[${index}]`, [index])
  }

  /** A key of a map; `keys` as for `child`. */
  key(key: string, ...keys: string[]): Place {
    return new Place(this, `[${key}]`, keys.length > 0 ? keys : [key])
  }

  /** Deeper in the object, but told at the same place. */
  inside(key: string | number): Place {
    return new Place(this, '', [key])
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

export const OBJECT = new Place(undefined, '', [])
