import type { Span } from '../text/span'

/** The objects as one text of `---` separated documents, that reads the same as YAML 1.1 and 1.2. */
export interface PrintedYaml {
  readonly text: string
  readonly objects: readonly PrintedObject[]
}

export interface PrintedObject {
  readonly id: string
  /** First and last line of the document in `text` (from 1, inclusive), without its separator. */
  readonly line: number
  readonly endLine: number
  /** One for each of the object's traces, in their order: from the field's key (or list mark) to the end of its value. */
  readonly fields: readonly Span[]
}
