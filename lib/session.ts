import { type Earlier, type Exploration, explore } from './explore'
import { exploreGuarded } from './explore-guarded'
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

  /** Never throws: as `exploreGuarded`, should what was kept be of no use. */
  explore(text: string, settings: Settings): Exploration {
    try {
      return this.#explore(text, settings)
    } catch {
      this.#settings = undefined
      this.#tree = undefined
      return exploreGuarded(text, settings)
    }
  }

  #explore(text: string, settings: Settings): Exploration {
    const known = shareEqual(this.#settings, settings)
    if (known !== this.#settings) {
      this.#settings = known
      this.#kept = new Kept()
    }
    this.#answer = shareEqual(this.#answer, explore(text, known, this.#earlier()))
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
