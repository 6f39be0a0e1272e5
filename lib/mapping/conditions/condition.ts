import type { Kind } from '../../kubernetes/kinds'
import type { Manifest } from '../../manifest/manifest'
import type { Sourced } from '../../provenance/sourced'
import type { Settings } from '../../rack/settings'

/** Why something is not made: the condition that fails, with its place. */
export interface AbsenceReason {
  /** The condition that fails. */
  readonly because: string
  /** What to write, or to set, to have it. */
  readonly change: string
  /** A value of convox.yml that decided it: its place is where to change. */
  readonly place?: Sourced<unknown>
  /** Where nothing is written: the path that would decide it, `services.web.port`. */
  readonly path?: string
  /** The setting of the rack that decided it. */
  readonly setting?: keyof Settings
}

export interface ConditionContext {
  readonly settings: Settings
  readonly manifest: Manifest
}

/**
 * A condition of one sort of thing: mappers ask it before they make the object, and "Why is there
 * no ...?" shows its reason, so the two cannot differ.
 */
export interface Condition<T> {
  /** `HorizontalPodAutoscaler`, `readiness probe`. */
  readonly what: string
  /** The kind that is missing, where it is a whole object. */
  readonly kind?: Kind
  /** Undefined where the condition holds, so that the object is made. */
  readonly reason: (thing: T, context: ConditionContext) => AbsenceReason | undefined
}
