import { KINDS, type Kind } from '../../kubernetes/kinds'
import type { CommandTarget } from '../cluster'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

/** What can be asked of the app as a whole. */

export const kubeconfig: RowMaker = (on) => {
  const file = `~/.kube/${shellQuote(on.cluster.settings.rack)}.yaml`
  return [
    row(
      'kubeconfig',
      'Look',
      'Write a kubeconfig for the rack',
      `convox rack kubeconfig > ${file} && export KUBECONFIG=${file}`,
      [],
      {
        needs:
          'the convox program, logged in and switched to this rack; every other command needs this first',
      },
    ),
  ]
}

export const context: RowMaker = (on) => [
  row(
    'default-namespace',
    'Look',
    "Set the app's namespace as the default",
    `kubectl config set-context --current --namespace=${shellQuote(on.cluster.namespace)}`,
    [],
    {
      healthy: 'Context modified; then `-n` may be left out',
    },
  ),
]

export const namespace: RowMaker = (on) => {
  const id = `Namespace/${on.cluster.namespace}`
  if (!on.cluster.subjects.has(id)) return []
  const name = shellQuote(on.cluster.namespace)
  return [
    row('namespace', 'Look', 'Namespace status', `kubectl get namespace ${name}`, [id], {
      healthy: 'STATUS Active',
    }),
    row(
      'namespace-details',
      'Look',
      'Lock, parameters and release (annotations)',
      `kubectl describe namespace ${name}`,
      [id],
      {
        healthy:
          'convox.com/lock says whether it can be deleted, convox.com/app-release which release is live',
      },
    ),
    row('apps', 'Look', 'All apps in the cluster', 'kubectl get namespaces -l type=app', [id], {
      healthy: 'one row per app, for every rack in the cluster',
      needs: 'rights on the whole cluster',
    }),
  ]
}

/** `get all` leaves out Secrets, ConfigMaps, claims, Ingresses and ServiceAccounts. */
export const everythingOfTheApp: RowMaker = (on) => {
  const own = labelled(on).filter((subject) => isNamespaced(subject))
  const kinds = [...new Set(own.map((subject) => subject.kind))] as Kind[]
  if (kinds.length === 0) return []
  return [
    row(
      'app-objects',
      'Look',
      'All objects of the app, including controller-made ones',
      `kubectl get ${kinds.map((kind) => KINDS[kind].resource).join(',')} ${on.cluster.n} -l ${shellQuote(`app=${on.cluster.settings.app}`)}`,
      idsOf(own),
      { healthy: `${kinds.length} kinds` },
    ),
  ]
}

export const podsOfTheApp: RowMaker = (on) => {
  const pods = labelled(on).filter((subject) => subject.kind === 'Pod')
  if (pods.length === 0) return []
  const { n, settings } = on.cluster
  const app = shellQuote(`app=${settings.app}`)
  return [
    row(
      'app-pods',
      'Look',
      'All pods of the app',
      `kubectl get pods ${n} -l ${app} -o wide`,
      idsOf(pods),
      {
        healthy: 'Running and READY, or Completed',
      },
    ),
    row(
      'unready-pods',
      'Look',
      'Pods that are not ready',
      `kubectl get pods ${n} -l ${app} | grep -Ev '([0-9]+)/\\1 +Running|Completed'`,
      idsOf(pods),
      { healthy: 'only the header row' },
    ),
    row(
      'pods-by-restarts',
      'Look',
      'Pods sorted by restarts',
      `kubectl get pods ${n} -l ${app} --sort-by='.status.containerStatuses[0].restartCount'`,
      idsOf(pods),
      { healthy: 'RESTARTS 0' },
    ),
    row(
      'app-usage',
      'Look',
      'CPU and memory usage',
      `kubectl top pods ${n} -l ${app} --containers`,
      idsOf(pods),
      {
        needs: 'metrics-server in the cluster',
      },
    ),
    row(
      'follow-app',
      'Logs',
      'Follow the logs of the whole app',
      `kubectl logs -f ${n} -l ${app} --all-containers --prefix --tail=5 --max-log-requests=100`,
      idsOf(pods),
    ),
  ]
}

export const podsOfTheRelease: RowMaker = (on) => {
  const { release } = on.cluster.settings
  const pods = (on.cluster.byKind.get('Pod') ?? []).filter((pod) => pod.labels.release === release)
  if (pods.length === 0) return []
  return [
    row(
      'release-pods',
      'Look',
      'All pods of this release',
      `kubectl get pods ${on.cluster.n} -l ${shellQuote(`release=${release}`)}`,
      idsOf(pods),
      {
        healthy:
          'every pod of services, timers and one-off runs; those of resources carry no release',
      },
    ),
  ]
}

export const warnings: RowMaker = (on) => [
  row(
    'warnings',
    'Events',
    'Warnings of the last hour',
    `kubectl events ${on.cluster.n} --types=Warning`,
    [],
    {
      healthy: 'No events found',
    },
  ),
  row('watch-events', 'Events', 'Watch events', `kubectl events ${on.cluster.n} --watch`, []),
]

export const rights: RowMaker = (on) => [
  row(
    'rights',
    'Get in',
    'My permissions in this namespace',
    `kubectl auth can-i --list ${on.cluster.n}`,
    [],
    {
      healthy: '*.* with [*] for an administrator',
    },
  ),
]

export const everyRollout: RowMaker = (on) => {
  const deployments = labelled(on).filter((subject) => subject.kind === 'Deployment')
  if (deployments.length === 0) return []
  const services = deployments.filter((subject) => subject.labels.type === 'service')
  const { n, settings } = on.cluster
  return [
    row(
      'app-rollout',
      'Rollout',
      'Rollout status of all Deployments',
      `kubectl rollout status deployment ${n} -l ${shellQuote(`app=${settings.app}`)} --timeout=10m`,
      idsOf(deployments),
      {
        healthy: 'one line each: successfully rolled out',
      },
    ),
    ...(services.length === 0
      ? []
      : [
          row(
            'restart-app',
            'Fix',
            'Restart all services; resources keep running',
            `kubectl rollout restart deployment ${n} -l ${shellQuote(`app=${settings.app},type=service`)}`,
            idsOf(services),
            {
              mutates: true,
            },
          ),
        ]),
  ]
}

/** The app's objects, applied or made later, that carry its label. */
function labelled(on: CommandTarget): readonly CommandTarget[] {
  return [...on.cluster.subjects.values()].filter(
    (subject) => String(subject.labels.app) === on.cluster.settings.app,
  )
}

function isNamespaced(subject: CommandTarget): boolean {
  return subject.kind !== 'app' && subject.kind !== 'rack' && KINDS[subject.kind].namespaced
}
