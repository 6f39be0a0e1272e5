import type { Kind } from '../../kubernetes/kinds'
import type { Settings } from '../../rack/settings'
import type { DerivedObject, ManifestItem, MappedObject } from '../mapped-object'
import { nameMatcher } from './name-pattern'

/** What a maker may look at beside the object that it starts from. */
export interface ControllerInput {
  readonly settings: Settings
  readonly objects: ReadonlyMap<string, MappedObject>
  readonly concepts: ReadonlyMap<string, ManifestItem>
  /** Ids of the Deployments that an autoscaler scales. */
  readonly scaled: ReadonlySet<string>
}

/** What a controller makes of an object, once the rack has applied it. */
export type Controller = (source: MappedObject, surroundings: ControllerInput) => DerivedObject[]

export interface DerivedFacts {
  readonly kind: Kind
  readonly pattern: string
  readonly concept: string
  readonly owner: string
  readonly maker: string
  readonly fact?: string
  readonly labels: Readonly<Record<string, string>>
  readonly lifetime: string
  readonly explanation: string
}

export function derivedObject(facts: DerivedFacts): DerivedObject {
  return { id: `${facts.kind}/${facts.pattern}`, matches: nameMatcher(facts.pattern), ...facts }
}
