/** A rule of the mapping: why an object exists, or how a value became what it is. */
export interface Rule {
  readonly description: string
  /** The heading of the reference page that it is under, where it has one. */
  readonly reference?: string
  /** The section of the facts that it comes from. */
  readonly facts: string
}
