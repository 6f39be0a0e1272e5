import type { Settings } from '../rack/settings'
import type { Selection } from '../selection/selection'

/** What one person hands to another. */
export interface Shared {
  readonly text: string
  readonly settings: Settings
  readonly selection: Selection
}
