import { KINDS, type Kind } from '../../kubernetes/kinds'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

/** One row a kind, by the labels under which it is found. */
export const kindByKind: RowMaker = (on) =>
  KIND_ROWS.flatMap(({ id, kind, title, selector, healthy }) => {
    const found = (on.cluster.byKind.get(kind) ?? []).filter((subject) =>
      Object.entries(selector).every(([key, value]) => subject.labels[key] === value),
    )
    if (found.length === 0) return []
    const text = Object.entries(selector).map((pair) => pair.join('='))
    return [
      row(
        id,
        'Look',
        title,
        `kubectl get ${KINDS[kind].plural} ${on.cluster.n} -l ${shellQuote(text.join(','))}`,
        idsOf(found),
        { healthy },
      ),
    ]
  })

const KIND_ROWS: readonly {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  readonly selector: Readonly<Record<string, string>>
  readonly healthy: string
}[] = [
  {
    id: 'app-services',
    kind: 'Deployment',
    title: 'Services',
    selector: { type: 'service' },
    healthy: 'READY equal on both sides',
  },
  {
    id: 'app-agents',
    kind: 'DaemonSet',
    title: 'Agents',
    selector: { type: 'service' },
    healthy: 'READY one per node',
  },
  {
    id: 'app-resources',
    kind: 'Deployment',
    title: 'Container resources',
    selector: { type: 'resource' },
    healthy: 'READY 1/1',
  },
  {
    id: 'app-timers',
    kind: 'CronJob',
    title: 'Timers',
    selector: { system: 'convox' },
    healthy: 'SUSPEND False',
  },
  {
    id: 'app-runs',
    kind: 'Job',
    title: 'Recent runs of its timers',
    selector: { type: 'timer' },
    healthy: 'STATUS Complete',
  },
  {
    id: 'app-hosts',
    kind: 'Ingress',
    title: 'Hosts',
    selector: { type: 'service' },
    healthy: 'ADDRESS filled',
  },
  {
    id: 'app-balancers',
    kind: 'Service',
    title: 'Balancers',
    selector: { type: 'balancer' },
    healthy: 'EXTERNAL-IP filled',
  },
  {
    id: 'app-claims',
    kind: 'PersistentVolumeClaim',
    title: 'Storage',
    selector: { system: 'convox' },
    healthy: 'STATUS Bound',
  },
  {
    id: 'app-environments',
    kind: 'Secret',
    title: 'Environment Secrets',
    selector: { type: 'env' },
    healthy: 'one per service, named env-SERVICE',
  },
]
