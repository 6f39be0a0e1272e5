import type { Severity, Stage } from './diagnostic'

/**
 * What a kind of problem is, whatever its place: how bad, when it strikes, and a line of help for a
 * person who has never met it.
 */
export interface Problem {
  readonly severity: Severity
  readonly stage: Stage
  readonly title: string
  readonly help: string
}
