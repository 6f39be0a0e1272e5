import { fieldText } from '../../kubernetes/field'
import { type CommandTarget, rackId, spaced } from '../cluster'
import { copiesOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

export const isItScaling: RowMaker = (on) => [
  row(
    'autoscaler',
    'Look',
    'Targets and desired replicas',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: `TARGETS with numbers, not <unknown>${limits(on)}`,
    },
  ),
  row(
    'watch-autoscaler',
    'Look',
    'Watch the autoscaler',
    `kubectl get ${spaced(on)} ${on.cluster.n} --watch`,
    [on.id],
    {
      healthy: 'REPLICAS follows TARGETS within a minute or two; down only after five',
    },
  ),
]

export const metrics: RowMaker = (on) => [
  row(
    'metrics-server',
    'Look',
    'Is metrics-server available?',
    `kubectl get --raw ${shellQuote(`/apis/metrics.k8s.io/v1beta1/namespaces/${on.cluster.namespace}/pods`)}`,
    [],
    {
      healthy:
        'a list with usage for each pod; NotFound or ServiceUnavailable means that metrics-server is missing or down',
    },
  ),
]

export const moreReplicas: RowMaker = (on) => {
  const most = Number(fieldText(on.object, 'spec', 'maxReplicas') ?? Number.NaN)
  if (Number.isNaN(most)) return []
  return [
    row(
      'raise-maximum',
      'Fix',
      'Raise the maximum until the next promote',
      `kubectl patch ${spaced(on)} ${on.cluster.n} -p '{"spec":{"maxReplicas":${most * 2}}}'`,
      [on.id],
      { mutates: true },
    ),
  ]
}

export const isItActive: RowMaker = (on) => [
  row(
    'scaled-object',
    'Look',
    'Ready and active triggers',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: 'READY True; ACTIVE True while a trigger asks for pods',
    },
  ),
]

export const itsAutoscaler: RowMaker = (on) =>
  (on.cluster.byOwner.get(on.id) ?? [])
    .filter((made) => made.kind === 'HorizontalPodAutoscaler')
    .map((made) =>
      row(
        'keda-autoscaler',
        'Look',
        'HorizontalPodAutoscaler created by KEDA',
        `kubectl get ${spaced(made)} ${on.cluster.n}`,
        [made.id],
        {
          healthy: 'TARGETS with numbers, not <unknown>',
        },
      ),
    )

export const kedaLogs: RowMaker = (on) =>
  on.cluster.settings.keda
    ? [
        row(
          'keda-logs',
          'Logs',
          'Status reported by KEDA',
          `kubectl logs -n keda deployment/keda-operator --tail=500 | grep ${shellQuote(on.name)}`,
          [rackId({ kind: 'Deployment', name: 'keda-operator' })],
          {
            also: 'KEDA belongs to the cluster and serves every app',
            needs: 'rights on the namespace keda',
          },
        ),
      ]
    : []

export const recommendation: RowMaker = (on) => [
  row(
    'recommendation',
    'Look',
    'Recommended requests',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: 'CPU and MEM filled, after some minutes of use',
    },
  ),
]

export const isItReady: RowMaker = (on) => [
  row('exists', 'Look', 'Does it exist?', `kubectl get ${spaced(on)} ${on.cluster.n}`, [on.id]),
]

export const disruptions: RowMaker = (on) => [
  row(
    'disruptions',
    'Look',
    'Allowed disruptions',
    `kubectl get ${spaced(on)} ${on.cluster.n}`,
    [on.id],
    {
      healthy: `${allowedText(on)}; at 0 a node cannot be drained of its pods`,
    },
  ),
]

/** A single pod may never be taken down while half of the pods must stay. */
function allowedText(on: CommandTarget): string {
  const workload = on.owner === undefined ? undefined : on.cluster.subjects.get(on.owner)
  const { least, most } = workload ? copiesOf(workload) : { least: 1, most: 1 }
  if (most <= 1) return 'ALLOWED DISRUPTIONS 0, since it has one pod'
  return least <= 1
    ? 'ALLOWED DISRUPTIONS 1 or more, and 0 while it has one pod'
    : 'ALLOWED DISRUPTIONS 1 or more'
}

function limits(on: CommandTarget): string {
  const [least, most] = [
    fieldText(on.object, 'spec', 'minReplicas'),
    fieldText(on.object, 'spec', 'maxReplicas'),
  ]
  return least === undefined || most === undefined ? '' : `; REPLICAS between ${least} and ${most}`
}
