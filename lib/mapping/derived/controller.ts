import type { Kind } from '../../kubernetes/kinds'
import type { Settings } from '../../rack/settings'
import type { DerivedObject, MappedObject } from '../mapped-object'

/** What a maker may look at beside the object that it starts from. */
export interface ControllerInput {
  readonly settings: Settings
  readonly hasNamespace: boolean
  /** The name of the thing of convox.yml that the object belongs to. */
  readonly conceptName: string | undefined
  /** Whether an autoscaler scales it. */
  readonly isScaled: boolean
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
  return { id: `${facts.kind}/${facts.pattern}`, ...facts }
}
