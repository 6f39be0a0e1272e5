/** How a live object is not what the text makes. */
export type DriftKind = 'changed' | 'added' | 'removed' | 'missing' | 'unknown' | 'deleting'

/** One difference between the text and the cluster. Plain data; values of Secrets are masked. */
export interface Drift {
  /** `Deployment/web` */
  readonly object: string
  /** JSON pointer of the field; empty for a whole object. */
  readonly path: string
  readonly kind: DriftKind
  readonly expected?: unknown
  readonly live?: unknown
  /** Why, in a sentence: who changed it and when, where managed fields tell. */
  readonly cause: string
  /** Whether promoting the text puts it back. */
  readonly revertedByPromote: boolean
  /** What shows it, or undoes it where a promote does not. */
  readonly command: string
}

export interface DriftReport {
  readonly drift: readonly Drift[]
  /** How many fields and objects the API server, controllers and the rack filled in. */
  readonly ignored: number
  /** What limits the answer: another release, another namespace, a text cut off. */
  readonly notes: readonly string[]
}
