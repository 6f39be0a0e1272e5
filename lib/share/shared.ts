import type { MapView } from '../overview/draw-map'
import type { Settings } from '../rack/settings'
import type { Selection } from '../selection/selection'

/** A text, and the settings that it is read under. */
export interface SharedText {
  readonly text: string
  readonly settings: Settings
}

/** What one person hands to another. */
export interface Shared extends SharedText {
  readonly selection: Selection
  /** How its author saw the map, where that is not how it begins. */
  readonly view?: MapView
  /** What it is compared with: the side before. */
  readonly before?: SharedText
}
