export type Severity = 'error' | 'warning' | 'info'

/**
 * When a problem strikes: at every read, at a build, at a promote, at the cluster's API server;
 * `advice` is ours alone, and `internal` is a fault of the map itself.
 */
export type Stage = 'load' | 'validation' | 'promote' | 'apiserver' | 'advice' | 'internal'

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
