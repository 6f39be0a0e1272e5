import { type Earlier, type Exploration, type Explored, exploreWithManifest } from './explore'
import { exploreGuarded } from './explore-guarded'
import type { Manifest } from './manifest/manifest'
import type { Settings } from './rack/settings'
import { carryOver } from './source/carry-over'
import type { SourceDocument } from './source/read-source'
import type { SourceNode } from './source/source-node'
import { Kept } from './text/kept'
import { shareEqual } from './text/share-equal'

/**
 * Explores one text after the other, as they come from an editor: what an edit did not touch is
 * neither read nor mapped nor checked again. Each answer equals that of `explore`; its parts that
 * did not change are the same ones of the answer before, whose places thereby move. So an answer is
 * used, or packed, before the next text is explored.
 */
export class Session {
  #settings: Settings | undefined
  #kept = new Kept()
  #tree: SourceNode | undefined
  #answer: Exploration | undefined
  #read: { readonly text: string; readonly manifest: Manifest } | undefined

  /** Never throws: as `exploreGuarded`, should what was kept be of no use. */
  explore(text: string, settings: Settings): Exploration {
    try {
      return this.#explore(text, settings)
    } catch {
      this.#settings = undefined
      this.#tree = undefined
      this.#read = undefined
      return exploreGuarded(text, settings)
    }
  }

  /** What the last answer was made of, where it is of this text; otherwise made for this once. */
  explored(text: string, settings: Settings): Explored {
    const isLast =
      text === this.#read?.text && this.#settings === shareEqual(this.#settings, settings)
    return isLast && this.#answer && this.#read
      ? { exploration: this.#answer, manifest: this.#read.manifest }
      : exploreWithManifest(text, settings)
  }

  #explore(text: string, settings: Settings): Exploration {
    const known = shareEqual(this.#settings, settings)
    if (known !== this.#settings) {
      this.#settings = known
      this.#kept = new Kept()
    }
    const { exploration, manifest } = exploreWithManifest(text, known, this.#earlier())
    this.#answer = shareEqual(this.#answer, exploration)
    this.#read = { text, manifest }
    return this.#answer
  }

  #earlier(): Earlier {
    return { kept: this.#kept, carryInto: (source) => this.#carryInto(source) }
  }

  /** An alias puts a node in two places, and a text with a fault has no whole tree. */
  #carryInto({ root, whole, hasAliases }: SourceDocument): SourceNode | undefined {
    if (root === undefined || !whole || hasAliases) return root
    this.#tree = carryOver(this.#tree, root)
    return this.#tree
  }
}
