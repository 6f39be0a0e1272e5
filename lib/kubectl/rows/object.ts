import { type CommandTarget, slashed, spaced } from '../cluster'
import { type RowMaker, row } from '../row'

/** What can be asked of any object that has a name of its own. */

export const details: RowMaker = (on) => [
  row(
    'details',
    'Look',
    DETAILS[on.kind] ?? 'Details and last events',
    `kubectl describe ${spaced(on)}${inNamespace(on)}`,
    [on.id],
  ),
]

/** What `describe` is good for. */
const DETAILS: Partial<Record<CommandTarget['kind'], string>> = {
  Deployment: 'Conditions, probes and last events',
  DaemonSet: 'Conditions, probes and last events',
  CronJob: 'Recent runs and events',
  Service: 'Selector, ports and endpoints',
  Ingress: 'Backends and last events',
  HTTPProxy: 'Routes and validity',
  HorizontalPodAutoscaler: 'Metrics, conditions and last events',
  ScaledObject: 'Triggers and conditions',
  PersistentVolumeClaim: 'Pods that mount it, and last events',
  ServiceAccount: 'Annotations',
}

export const asYaml: RowMaker = (on) => [
  row(
    'yaml',
    'Look',
    'Live object as YAML',
    `kubectl get ${spaced(on)}${inNamespace(on)} -o yaml`,
    [on.id],
  ),
]

export const events: RowMaker = (on) => [
  row(
    'events',
    'Events',
    'Events of the last hour',
    `kubectl events ${on.cluster.n} --for ${slashed(on)}`,
    [on.id],
    {
      healthy: 'none, or only Normal events; a cluster keeps events for one hour',
    },
  ),
]

/** ` -n my-rack-my-app`; empty for what is in no namespace. */
function inNamespace(on: CommandTarget): string {
  return on.kind === 'PersistentVolume' ? '' : ` ${on.cluster.n}`
}
