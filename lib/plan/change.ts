import { fieldText } from '../kubernetes/field'
import type { MappedObject } from '../mapping/mapped-object'
import type { Severity } from './consequence-kinds'
import type { Capacity, FieldChange, PlannedObject } from './plan'

/** Everything that a rule of the table reads about one object. */
export interface Change {
  readonly planned: PlannedObject
  readonly before: MappedObject | undefined
  readonly after: MappedObject | undefined
  readonly capacity: Capacity | undefined
  /** Whether an autoscaler holds its number of pods afterwards. */
  readonly autoscaled: boolean
}

/** What a change of one object means for those who use the app. */
export interface Rule {
  readonly code: string
  readonly severity: Severity
  readonly applies: (change: Change) => boolean
  readonly sentence: (change: Change) => string
  /** What to do instead or before; that of the severity where it is left out. */
  readonly advice?: (change: Change) => string
  /** The fields whose lines it names; the lines of the object itself where it is left out. */
  readonly fields?: readonly string[]
  /** The field whose lines it names, whether it changes or not. */
  readonly pointer?: string
}

export function kindOf({ planned }: Change): string {
  return planned.id.slice(0, planned.id.indexOf('/'))
}

export function nameOf({ planned }: Change): string {
  return planned.id.slice(planned.id.indexOf('/') + 1)
}

/** The name in convox.yml of what an object belongs to. */
export function thingOf({ before, after, ...change }: Change): string {
  const concept = (before ?? after)?.concept ?? ''
  const name = concept.slice(concept.indexOf('.') + 1)
  return name === '' ? nameOf({ before, after, ...change }) : name
}

export function isWorkload(change: Change): boolean {
  return kindOf(change) === 'Deployment' || kindOf(change) === 'DaemonSet'
}

export function isRoute(change: Change): boolean {
  return kindOf(change) === 'Ingress' || kindOf(change) === 'HTTPProxy'
}

export function isBalancer(object: MappedObject | undefined): boolean {
  return object?.kind === 'Service' && fieldText(object.object, 'spec', 'type') === 'LoadBalancer'
}

export function changedField(
  { planned }: Change,
  paths: readonly string[],
): FieldChange | undefined {
  return planned.fields.find(({ path }) => paths.some((each) => path.startsWith(each)))
}

export function changes(change: Change, ...paths: readonly string[]): boolean {
  return changedField(change, paths) !== undefined
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
