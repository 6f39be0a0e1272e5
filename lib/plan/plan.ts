import type { Severity } from './consequence-kinds'

/** What becomes of one object. */
export type Outcome =
  | 'created'
  | 'changed'
  | 'unchanged'
  /** Pruned: it left the text. */
  | 'deleted'
  /** It left the text, and a rack does not prune it. */
  | 'kept'
  /** Deleted and made again by the retry with force. */
  | 'recreated'
  /** The API server refuses it. */
  | 'refused'

/** How the promote ends as a whole. */
export type Promote = 'stopped' | 'applies' | 'forced' | 'refused'

export interface FieldChange {
  /** `spec.template.spec.containers[0].image`; a list of another length is one change. */
  readonly path: string
  /** Values of Secrets are masked. */
  readonly before?: unknown
  readonly after?: unknown
  /** The lines of convox.yml, of either side. */
  readonly lineBefore?: number
  readonly lineAfter?: number
  readonly rule?: string
}

export interface PlannedObject {
  readonly id: string
  readonly outcome: Outcome
  /** Of workloads: whether every pod that runs now is gone afterwards. */
  readonly podsReplaced?: boolean
  /** What the API server says. */
  readonly message?: string
  /** Its deletion has begun and waits for a finalizer; no rollback takes that back. */
  readonly terminating?: boolean
  readonly fields: readonly FieldChange[]
}

export interface Consequence {
  readonly severity: Severity
  readonly code: string
  readonly object?: string
  /** One plain sentence. */
  readonly sentence: string
  readonly advice: string
  /** Lines of convox.yml, of either side. */
  readonly before?: number
  readonly after?: number
}

/** What will happen when one text follows another. Plain data. */
export interface Plan {
  readonly promote: Promote
  /** Why it is stopped or refused; empty otherwise. */
  readonly message: string
  /** Whether a side could not be read, so that only a part is planned. */
  readonly partial: boolean
  readonly objects: readonly PlannedObject[]
  /** The most harmful first. */
  readonly consequences: readonly Consequence[]
  readonly summary: string
}

/** What only the cluster knows. What is left out has the defaults of a first deploy of `before`. */
export interface ClusterFacts {
  /** Running replicas by the name of the service; `scale.count.min` where it is left out. */
  readonly replicas?: Readonly<Record<string, number>>
  /** Whether claims of the default class can grow; true where it is left out. */
  readonly volumesGrow?: boolean
}
