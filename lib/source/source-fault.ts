import type { Span } from '../text/span'

/** Why the rack's parser refuses the text: its words, and where in the user's text. */
export interface PlacedFault {
  readonly code: 'yaml-syntax' | 'merge-not-mapping'
  readonly message: string
  readonly span: Span
}
