import type { Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import type { Origin } from '../provenance/origin'
import type { Traces } from '../provenance/traces'
import type { RuleId } from '../rules/catalogue'
import type { Span } from '../text/span'

export type Section = 'app' | 'services' | 'resources' | 'timers' | 'balancers' | 'configs'

/**
 * A thing of convox.yml that objects belong to: a service, a resource, a timer, a balancer, a
 * config, or the app itself.
 */
export interface ManifestItem {
  /** `services.web`; the app's is `app`. Unique. */
  readonly id: string
  readonly section: Section
  readonly name: string
  /** What it is, in a word or two: `service`, `agent`, `postgres`, `timer`. */
  readonly what: string
  /** From its key to the end of its block in the user's text; absent for the app. */
  readonly span?: Span
  readonly keySpan?: Span
  /** Its lines on both sides of a comparison, where they differ: `26–29 → none`. */
  readonly lines?: string
}

/** An object that a rack applies. */
export interface MappedObject {
  /** `Deployment/web`: stable while one types, unique in an exploration. */
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly concept: string
  /** Why it exists, and the values that decided it. */
  readonly rule: RuleId
  readonly because: readonly Origin[]
  readonly object: KubernetesObject
  /** One for each leaf of `object`, in the order in which it is printed. */
  readonly traces: Traces
  /** Other things' objects of the same kind and name: a rack applies them before this one. */
  readonly follows?: readonly MappedObject[]
}

/**
 * An object that a controller makes later, from one that the rack applied. Its name is a pattern:
 * `web-<rs>-<pod>`.
 */
export interface DerivedObject {
  readonly id: string
  readonly kind: Kind
  readonly pattern: string
  readonly concept: string
  /** The id of what makes it. */
  readonly owner: string
  readonly maker: string
  /** What one looks for first in it, in a word or two: `min 50 %`. */
  readonly fact?: string
  readonly labels: Readonly<Record<string, string>>
  /** How long it lives, in a sentence. */
  readonly lifetime: string
  readonly explanation: string
}
