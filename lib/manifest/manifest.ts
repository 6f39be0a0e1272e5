import type { Balancer } from './balancer'
import type { Budget, Config } from './config'
import type { EnvironmentItem } from './environment'
import type { NamedText } from './fields'
import type { Resource } from './resource'
import type { Service } from './service'
import type { Timer } from './timer'

/** A convox.yml as a rack understands it, after all defaults, in the order of the text. */
export interface Manifest {
  readonly environment: readonly EnvironmentItem[]
  readonly labels: readonly NamedText[]
  readonly services: readonly CombinedService[]
  readonly resources: readonly Resource[]
  readonly timers: readonly Timer[]
  readonly balancers: readonly Balancer[]
  readonly configs: readonly Config[]
  readonly budget: Budget | undefined
  /** The first of that name. */
  readonly serviceNamed: (name: string) => CombinedService | undefined
  /** What the release gives. */
  readonly variables: ReadonlyMap<string, string>
}

/** A service with what the top of the file adds to it. */
export interface CombinedService extends Service {
  /** The top-level list followed by the service's own. */
  readonly allEnvironment: readonly EnvironmentItem[]
  /** Its own labels, and those top-level ones that it does not set. */
  readonly allLabels: readonly NamedText[]
}
