/** Why the rack's parser refuses the text: its words, and where in the interpolated text. */
export interface SourceFault {
  readonly message: string
  readonly start: number
  readonly end: number
}
