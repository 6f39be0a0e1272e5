import type { Settings } from './settings'

/** The gates that change what is made. Facts, section 1.3. */
export type FeatureGate =
  | 'rds-disable'
  | 'elasticache-disable'
  | 'balancer-disable'
  | 'system-env-disable'
  | 'app-limit-required'
  | 'external-dns-resolver'
  | 'resource-internal-domain-suffix'
  | 'disable-host-users'

/**
 * The gates of `name=value,name=value`; what has no `=` is none, and the first of a name counts.
 */
export function featureGates(settings: Settings): ReadonlyMap<string, string> {
  const gates = new Map<string, string>()
  for (const pair of settings.featureGates.split(',')) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, Math.max(equals, 0)).trim()
    if (name !== '' && !gates.has(name)) gates.set(name, pair.slice(equals + 1).trim())
  }
  return gates
}

/** A gate is on when it has a value, whatever it says. */
export function hasGate(gates: ReadonlyMap<string, string>, gate: FeatureGate): boolean {
  return (gates.get(gate) ?? '') !== ''
}
