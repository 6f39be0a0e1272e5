import type { Manifest } from '../manifest/manifest'

/** What a mapper asked of a manifest, and what it found. */
interface Look {
  readonly ask: (manifest: Manifest) => unknown
  readonly found: unknown
}

export type Looks = ReadonlyMap<string, Look>

/**
 * A manifest that remembers what is looked at in it, so that a mapper reads what it likes and need
 * not say so, and what it made is made again when it would find something else.
 */
export class WatchedManifest {
  readonly manifest: Manifest
  #looks = new Map<string, Look>()

  constructor(private readonly present: Manifest) {
    const watched = {
      serviceNamed: (name: string) =>
        this.#look(`service ${name}`, ({ serviceNamed }) => serviceNamed(name)),
    }
    for (const part of Object.keys(present) as (keyof Manifest)[])
      if (part !== 'serviceNamed')
        Object.defineProperty(watched, part, {
          enumerable: true,
          get: () => this.#look(part, (manifest) => manifest[part]),
        })
    this.manifest = watched as Manifest
  }

  /** Forgets what was looked at; what is from now on is in the answer. */
  begin(): Looks {
    this.#looks = new Map()
    return this.#looks
  }

  wouldFind(looks: Looks): boolean {
    for (const { ask, found } of looks.values()) if (!isSame(found, ask(this.present))) return false
    return true
  }

  #look<Found>(name: string, ask: (manifest: Manifest) => Found): Found {
    const found = ask(this.present)
    if (!this.#looks.has(name)) this.#looks.set(name, { ask, found })
    return found
  }
}

/** Lists are made again at each reading; their items only where they changed. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((item, index) => item === other[index])
}
