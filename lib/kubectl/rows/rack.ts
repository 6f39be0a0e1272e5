import { rackComponents } from '../../mapping/derived/rack-components'
import { rackId } from '../cluster'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

/** What can be asked of the rack itself. */

export const rackNamespace: RowMaker = (on) => {
  const { rack } = on.cluster.settings
  const ours = rackId({ kind: 'Namespace', name: on.cluster.rackNamespace })
  const app = `Namespace/${on.cluster.namespace}`
  return [
    row(
      'rack-namespace',
      'Look',
      'Rack namespace status',
      `kubectl get namespace ${shellQuote(on.cluster.rackNamespace)}`,
      [ours],
      {
        healthy: 'STATUS Active',
      },
    ),
    row(
      'racks',
      'Look',
      'All racks in the cluster',
      'kubectl get namespaces -l type=rack',
      [ours],
      {
        needs: 'rights on the whole cluster',
      },
    ),
    row(
      'rack-namespaces',
      'Look',
      'Namespaces of the rack and its apps',
      `kubectl get namespaces -l ${shellQuote(`system=convox,rack=${rack}`)}`,
      on.cluster.subjects.has(app) ? [app, ours] : [ours],
      {
        also: 'the namespaces of its apps carry the label too',
        needs: 'rights on the whole cluster',
      },
    ),
  ]
}

export const rackParts: RowMaker = (on) => {
  const where = `-n ${shellQuote(on.cluster.rackNamespace)}`
  const components = rackComponents(on.cluster.settings).filter(
    (component) => component.namespace === on.cluster.rackNamespace,
  )
  const inside = components.map(rackId)
  const parts = components
    .filter((component) => component.kind === 'Deployment')
    .map((component) => component.name)
  const pods = components.filter((component) => component.kind === 'Pod').map(rackId)
  return [
    row(
      'rack-pods',
      'Look',
      'Components and their status',
      `kubectl get pods ${where} -l ${shellQuote(`system=convox,rack=${on.cluster.settings.rack}`)} -o wide`,
      pods,
      {
        healthy: `Running and READY: ${parts.join(', ')}`,
        needs: "rights on the rack's namespace",
      },
    ),
    row(
      'rack-workloads',
      'Look',
      'Workloads and Services of the rack',
      `kubectl get deployments,daemonsets,statefulsets,pods,services,ingresses ${where}`,
      inside,
      {
        healthy: 'READY equal on both sides',
        needs: "rights on the rack's namespace",
      },
    ),
    row(
      'api-logs',
      'Logs',
      'Logs of the rack API',
      `kubectl logs ${where} deployment/api --tail=200`,
      [rackId({ kind: 'Deployment', name: 'api' })],
      {
        needs: "rights on the rack's namespace",
      },
    ),
    row(
      'atom-logs',
      'Logs',
      'Logs of the release controller',
      `kubectl logs ${where} deployment/atom --tail=200`,
      [rackId({ kind: 'Deployment', name: 'atom' })],
      {
        needs: "rights on the rack's namespace",
      },
    ),
    ...(parts.includes('nginx')
      ? [
          row(
            'router-logs',
            'Logs',
            'Router logs',
            `kubectl logs -f ${where} -l service=nginx,type=service --prefix --tail=20 --max-log-requests=20`,
            [rackId({ kind: 'Pod', name: 'nginx-<rs>-<pod>' })],
            {
              healthy: 'one line per request, with its status',
              needs: "rights on the rack's namespace",
            },
          ),
        ]
      : []),
    row(
      'rack-warnings',
      'Events',
      'Warnings of the last hour',
      `kubectl events ${where} --types=Warning`,
      [],
      {
        healthy: 'No events found',
      },
    ),
    row(
      'public-address',
      'Network',
      'Router address, which public hosts must resolve to',
      `kubectl get service router ${where} -o jsonpath='{.status.loadBalancer.ingress[0].hostname}{.status.loadBalancer.ingress[0].ip}{"\\n"}'`,
      [rackId({ kind: 'Service', name: 'router' })],
      {
        healthy: 'a host name or an IP',
      },
    ),
  ]
}

export const nodes: RowMaker = () => [
  row('nodes', 'Look', 'Nodes and their status', 'kubectl get nodes -o wide', [], {
    healthy: 'STATUS Ready',
    needs: 'rights on the whole cluster',
  }),
  row('node-usage', 'Look', 'CPU and memory usage of the nodes', 'kubectl top nodes', [], {
    healthy: 'CPU% and MEMORY% under 85',
    needs: 'metrics-server, and rights on the whole cluster',
  }),
  row(
    'node-capacity',
    'Look',
    'Free capacity of each node',
    "kubectl describe nodes | grep -E '^Name:|^  (cpu|memory|nvidia.com/gpu|amd.com/gpu) '",
    [],
    {
      healthy:
        'by node, the requests and the limits of all of its pods. Requests under 100 %: a pod that asks for more than is left stays Pending',
      needs: 'rights on the whole cluster',
    },
  ),
]
