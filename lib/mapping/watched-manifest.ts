import type { Manifest } from '../manifest/manifest'

export type ManifestParts = ReadonlyMap<keyof Manifest, unknown>

/**
 * A manifest that remembers which of its parts are looked at, so that a mapper reads what it likes
 * and need not say so, and what it made is made again when one of them is another.
 */
export class WatchedManifest {
  readonly manifest: Manifest
  #seen = new Map<keyof Manifest, unknown>()

  constructor(private readonly present: Manifest) {
    const watched = {}
    for (const part of Object.keys(present) as (keyof Manifest)[])
      Object.defineProperty(watched, part, {
        enumerable: true,
        get: () => {
          this.#seen.set(part, present[part])
          return present[part]
        },
      })
    this.manifest = watched as Manifest
  }

  /** Forgets what was looked at; what is from now on is in the answer. */
  begin(): ManifestParts {
    this.#seen = new Map()
    return this.#seen
  }

  isAsSeen(parts: ManifestParts): boolean {
    return [...parts].every(([part, seen]) => isSame(seen, this.present[part]))
  }
}

/** Lists are made anew at each reading; their items only where they changed. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((item, index) => item === other[index])
}
