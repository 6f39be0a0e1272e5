import type { DiagnosticCode } from '../diagnostics/catalogue'
import type { RuleId } from '../rules/catalogue'
import type { Origin } from './origin'

/** Why a rack's own templates cannot write a value: it then refuses the whole release. */
export interface Fault {
  readonly code: DiagnosticCode
  readonly message: string
}

const ALWAYS: readonly Origin[] = []

/**
 * A value that knows where it came from. A class, because a plain `{ value }` would look like one
 * of Kubernetes' own structures inside a draft.
 */
export class Sourced<T> {
  constructor(
    readonly value: T,
    readonly origins: readonly Origin[] = ALWAYS,
    readonly rule?: RuleId,
    readonly fault?: Fault,
  ) {}
}

/** Any sourced value. */
export type AnySourced = Sourced<unknown>

type Values<S extends readonly AnySourced[]> = {
  [K in keyof S]: S[K] extends Sourced<infer T> ? T : never
}

/** A changed value: keeps the origins of all its sources, and names the rule that made it. */
export function derive<const S extends readonly AnySourced[], T>(
  rule: RuleId,
  sources: S,
  change: (...values: Values<S>) => T,
): Sourced<T> {
  const values = sources.map((source) => source.value) as Values<S>
  let fault: Fault | undefined
  for (const source of sources) fault ??= source.fault
  return new Sourced(change(...values), originsOf(sources), rule, fault)
}

/** The origins of several values, each once. */
export function originsOf(sources: readonly AnySourced[]): readonly Origin[] {
  if (sources.length === 1) return (sources[0] as AnySourced).origins
  const all: Origin[] = []
  for (const source of sources)
    for (const origin of source.origins) if (!all.includes(origin)) all.push(origin)
  return all
}

/** A rack's setting as a value. */
export function fromRack<T>(name: string, value: T): Sourced<T> {
  return new Sourced(value, [{ kind: 'rack', name }])
}

/** Something put in at release as a value. */
export function fromRelease<T>(name: string, value: T): Sourced<T> {
  return new Sourced(value, [{ kind: 'release', name }])
}
