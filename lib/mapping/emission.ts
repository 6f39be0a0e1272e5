import type { ObjectOfKind } from '../kubernetes/kind-types'
import type { Kind } from '../kubernetes/kinds'
import type { Draft } from '../provenance/draft'
import type { AnySourced } from '../provenance/sourced'
import type { RuleId } from '../rules/catalogue'

/** One object to be, and why there is one. */
export interface Emission {
  readonly kind: Kind
  readonly rule: RuleId
  /** The values that decided that there is one. */
  readonly because: readonly AnySourced[]
  readonly body: Draft<ObjectOfKind<Kind>>
  /** Created directly through the API, outside the release's manifest, so without its labels. */
  readonly direct: boolean
}

export interface Reason {
  readonly rule: RuleId
  readonly because: readonly AnySourced[]
}

/**
 * An object of a release. `body` is a literal of the Kubernetes object in which any value may be
 * sourced.
 */
export function emit<K extends Kind>(
  kind: K,
  reason: Reason,
  body: Draft<ObjectOfKind<K>>,
): Emission {
  return { kind, ...reason, body: body as Draft<ObjectOfKind<Kind>>, direct: false }
}

/** An object that a rack creates on its own, beside the release. */
export function emitDirectly<K extends Kind>(
  kind: K,
  reason: Reason,
  body: Draft<ObjectOfKind<K>>,
): Emission {
  return { ...emit(kind, reason, body), direct: true }
}
