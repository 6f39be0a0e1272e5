import type { Span } from '../../text/span'

/** From left to right, as traffic flows. */
export const THING_COLUMNS = ['entry', 'public', 'internal', 'resources'] as const

export type ThingColumn = (typeof THING_COLUMNS)[number]

/** What a thing is to the app: its sign on the map, and the filter that it falls under. */
export const FAMILIES = [
  'host',
  'service',
  'worker',
  'agent',
  'timer',
  'balancer',
  'resource',
  'config',
] as const

export type ThingFamily = (typeof FAMILIES)[number]

/** A card of the overview: a thing of convox.yml, or a way into the app. */
export interface Thing {
  /** A concept's id, or that of an entry: `host services.web`, `internal hosts`. */
  readonly id: string
  readonly family: ThingFamily
  /** What it is, in a word or two: `service`, `postgres`, `public host`. */
  readonly sort: string
  readonly name: string
  readonly column: ThingColumn
  /** Lines under the name: the hosts that one card stands for. */
  readonly more: readonly string[]
  /** The concepts that it stands for: its own, or those that an entry leads to. */
  readonly concepts: readonly string[]
  /** The service that it is drawn under: a timer's. */
  readonly under?: string
}

export type ThingRelation = 'routes to' | 'uses' | 'runs as' | 'mentions'

/** What one thing has to do with another: what, why, and where the text says so. */
export interface ThingEdge {
  /** `services.web uses resources.database`. Unique. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: ThingRelation
  readonly reason: string
  readonly span?: Span
}

export interface ThingMap {
  /** In the order of the text within each column. */
  readonly things: readonly Thing[]
  readonly edges: readonly ThingEdge[]
}

/** An edge, named by what it says, so that two things are joined once in each way. */
export function thingEdge(
  from: string,
  relation: ThingRelation,
  to: string,
  reason: string,
  span?: Span,
): ThingEdge {
  return { id: `${from} ${relation} ${to}`, from, to, relation, reason, ...(span && { span }) }
}
