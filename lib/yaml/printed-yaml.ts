/**
 * The objects as one text of `---` separated documents, that reads the same as YAML 1.1 and 1.2.
 */
export interface PrintedYaml {
  readonly text: string
  readonly objects: readonly PrintedObject[]
  /**
   * The place of each field in `text`, two offsets a field: the start of its key (or list mark) and
   * the end of its value. The fields of one object follow one another, in the order of its traces.
   */
  readonly spans: Int32Array
}

export interface PrintedObject {
  readonly id: string
  /** First and last line of the document in `text` (from 1, inclusive), without its separator. */
  readonly line: number
  readonly endLine: number
  /** Where the document begins in `text`. */
  readonly start: number
  /** The index of its first field, and how many it has. */
  readonly firstField: number
  readonly fieldCount: number
}

export interface FieldSpan {
  readonly start: number
  readonly end: number
}

/** The places of an object's fields in the printed text, one for each of its traces. */
export function fieldSpans(
  { spans }: PrintedYaml,
  { firstField, fieldCount }: PrintedObject,
): FieldSpan[] {
  return Array.from({ length: fieldCount }, (_, index) => ({
    start: spans[2 * (firstField + index)] ?? 0,
    end: spans[2 * (firstField + index) + 1] ?? 0,
  }))
}
