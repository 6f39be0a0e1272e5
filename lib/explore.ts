import type { Diagnostic } from './diagnostics/diagnostic'
import type { Graph } from './graph/graph'
import type { Command } from './kubectl/command'
import type { Concept, DerivedObject, MappedObject } from './mapping/mapped-object'
import type { Settings } from './rack/settings'
import type { PrintedYaml } from './yaml/printed-yaml'

/** Everything there is to know about a text under given settings. Plain data: it crosses a worker or a file unchanged. */
export interface Exploration {
  readonly settings: Settings
  /** The app first, then the things of convox.yml in the order of the text. */
  readonly concepts: readonly Concept[]
  /** In the order in which a rack applies them, each once. */
  readonly objects: readonly MappedObject[]
  readonly derived: readonly DerivedObject[]
  readonly diagnostics: readonly Diagnostic[]
  readonly graph: Graph
  readonly yaml: PrintedYaml
  readonly commands: readonly Command[]
  /** Why nothing could be mapped: the rack could not even read the text. The page then keeps its last good picture. */
  readonly broken: boolean
}
