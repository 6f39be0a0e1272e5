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

/** One thing that happens, in the order in which it happens. */
export interface Step {
  readonly phase:
    | 'check'
    | 'apply'
    | 'refuse'
    | 'force'
    | 'prune'
    | 'replace-pods'
    | 'wait'
    | 'roll-back'
  readonly sentence: string
  /** The ids of the objects that it is about. */
  readonly objects: readonly string[]
}

/** What the pods of one workload ask of the nodes. Amounts are Kubernetes quantities. */
export interface Amounts {
  readonly cpu: string
  readonly memory: string
}

export interface Capacity {
  readonly object: string
  /** Pods that run before and afterwards, and the bounds of the rollout between. */
  readonly pods: {
    readonly before: number
    readonly after: number
    /** Pods that serve at any time. */
    readonly least: number
    /** Pods that exist at any time. */
    readonly most: number
  }
  /** What all pods request together. */
  readonly before: Amounts
  readonly after: Amounts
  /** What they request together at the height of the rollout. */
  readonly most: Amounts
}

/** What will happen when one text follows another. Plain data. */
export interface Plan {
  readonly promote: Promote
  /** Why it is stopped or refused; empty otherwise. */
  readonly message: string
  /** Whether a side could not be read, so that only a part is planned. */
  readonly partial: boolean
  /** The worst of it in one sentence. */
  readonly headline: string
  readonly objects: readonly PlannedObject[]
  /** The most harmful first. */
  readonly consequences: readonly Consequence[]
  readonly order: readonly Step[]
  /** Of the Deployments whose pods are replaced or whose requests change. */
  readonly capacity: readonly Capacity[]
  /** What only the cluster knows and was not given. */
  readonly assumed: readonly string[]
  readonly summary: string
}

/** What only the cluster knows. Each has a default, which the plan names in `assumed`. */
export interface ClusterFacts {
  /**
   * Running pods by the name of the workload; `scale.count.min` of the text before where it is left
   * out.
   */
  readonly replicas?: Readonly<Record<string, number>>
  /** Nodes that agents run on; one where it is left out. */
  readonly nodes?: number
  /** Whether the storage class of claims allows them to grow; true where it is left out. */
  readonly volumesGrow?: boolean
  /** Names of claims that are not bound to a volume; none where it is left out. */
  readonly unbound?: readonly string[]
}
