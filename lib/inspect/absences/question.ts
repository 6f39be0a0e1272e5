import type { Kind } from '../../kubernetes/kinds'
import type { Manifest } from '../../manifest/manifest'
import type { Sourced } from '../../provenance/sourced'
import type { Settings } from '../../rack/settings'

/** Why something is not there. */
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

export interface AbsenceContext {
  readonly settings: Settings
  readonly manifest: Manifest
}

/** "Why is there no ...?" of one sort of thing. */
export interface AbsenceRule<T> {
  /** `HorizontalPodAutoscaler`, `readiness probe`. */
  readonly what: string
  /** The kind that is missing, where it is a whole object. */
  readonly kind?: Kind
  /** Undefined where it is there. */
  readonly reason: (thing: T, surroundings: AbsenceContext) => AbsenceReason | undefined
}
