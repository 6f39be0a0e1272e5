import { type Mark, structureRefusal } from './refusal'
import type { TagToken } from './token'

const BUILT_IN: readonly (readonly [string, string])[] = [
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
]

/** What the handles of tags stand for: `!!str` is `tag:yaml.org,2002:str`. */
export class TagRules {
  readonly #prefixes = new Map(BUILT_IN)
  readonly #written = new Set<string>()

  /** A line `%TAG handle prefix`. */
  add(handle: string, prefix: string, at: Mark): void {
    if (this.#written.has(handle)) throw structureRefusal('found duplicate %TAG directive', at)
    this.#written.add(handle)
    this.#prefixes.set(handle, prefix)
  }

  fullTag({ handle, suffix, start }: TagToken): string {
    if (handle === '') return suffix
    const prefix = this.#prefixes.get(handle)
    if (prefix === undefined) throw structureRefusal('found undefined tag handle', start)
    return prefix + suffix
  }
}
