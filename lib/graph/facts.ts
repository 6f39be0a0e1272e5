import { field, fieldList, fieldText } from '../kubernetes/field'
import type { Kind } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'

/** What an autoscaler allows a workload, `2–10`; undefined where none scales it. */
type Scale = string | undefined

/** The one fact that one looks for first in an object of a kind, short enough for a card. */
export const FACTS: Partial<
  Record<Kind, (object: KubernetesObject, scale: Scale) => string | undefined>
> = {
  Service: (object) => ports(fieldList(object, 'spec', 'ports')),
  HorizontalPodAutoscaler: (object) => metrics(fieldList(object, 'spec', 'metrics')),
  VerticalPodAutoscaler: (object) => fieldText(object, 'spec', 'updatePolicy', 'updateMode'),
  ScaledObject: (object) => triggers(fieldList(object, 'spec', 'triggers')),
  Deployment: (object, scale) => `×${scale ?? fieldText(object, 'spec', 'replicas') ?? '1'}`,
  DaemonSet: () => 'per node',
  CronJob: (object) => fieldText(object, 'spec', 'schedule'),
  Secret: (object) =>
    object.type === 'kubernetes.io/dockerconfigjson' ? 'registry' : keys(object),
  ConfigMap: keys,
  PersistentVolumeClaim: (object) => fieldText(object, 'spec', 'resources', 'requests', 'storage'),
  PersistentVolume: (object) => fieldText(object, 'spec', 'capacity', 'storage'),
}

/** Facts that take lines of their own: the hosts by which one arrives. */
export const MORE: Partial<Record<Kind, (object: KubernetesObject) => readonly string[]>> = {
  Ingress: (object) =>
    fieldList(object, 'spec', 'rules').flatMap((rule) => fieldText(rule, 'host') ?? []),
  HTTPProxy: (object) => [fieldText(object, 'spec', 'virtualhost', 'fqdn') ?? []].flat(),
}

/**
 * Between how many pods an autoscaler moves its target: `2–10`; undefined for an object that is
 * none.
 */
export function autoscalerRange(object: KubernetesObject): string | undefined {
  if (object.kind === 'HorizontalPodAutoscaler')
    return range(fieldText(object, 'spec', 'minReplicas'), fieldText(object, 'spec', 'maxReplicas'))
  if (object.kind !== 'ScaledObject') return undefined
  const least =
    fieldText(object, 'spec', 'idleReplicaCount') ?? fieldText(object, 'spec', 'minReplicaCount')
  return range(least, fieldText(object, 'spec', 'maxReplicaCount'))
}

function range(least: string | undefined, most: string | undefined): string {
  return `${least ?? '1'}–${most ?? '?'}`
}

function ports(list: readonly unknown[]): string | undefined {
  const numbers = [...new Set(list.flatMap((port) => fieldText(port, 'port') ?? []))].map(
    (port) => `:${port}`,
  )
  if (numbers.length === 0) return undefined
  return numbers.length < 3 ? numbers.join(' ') : `${numbers[0]} +${numbers.length - 1}`
}

function metrics(list: readonly unknown[]): string | undefined {
  const shares = list.flatMap((metric) => {
    const share = fieldText(metric, 'resource', 'target', 'averageUtilization')
    return share === undefined
      ? []
      : `${fieldText(metric, 'resource', 'name') === 'memory' ? 'mem' : fieldText(metric, 'resource', 'name')} ${share}`
  })
  const others = list.length - shares.length
  const parts = [
    ...(shares.length > 0 ? [`${shares.join(' · ')} %`] : []),
    ...(others > 0 ? [count(others, 'metric')] : []),
  ]
  return parts.length > 0 ? parts.join(' +') : undefined
}

function triggers(list: readonly unknown[]): string | undefined {
  if (list.length === 0) return undefined
  return list.length === 1 ? fieldText(list[0], 'type') : count(list.length, 'trigger')
}

function keys(object: KubernetesObject): string | undefined {
  const data = field(object, 'data')
  const number = data !== null && typeof data === 'object' ? Object.keys(data).length : 0
  return number > 0 ? count(number, 'key') : undefined
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
