import type { Span } from '../text/span'

/** Why the rack's parser refuses the text: its words, and where in the user's text. */
export interface PlacedFault {
  readonly message: string
  readonly span: Span
  /** The text is well formed, but merges what is no mapping. */
  readonly ofMerge?: true
}
