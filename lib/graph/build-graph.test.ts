import { describe, expect, it } from 'vitest'
import { explored } from '../testing/explored'
import { derived, mapped, SMALL_APP } from '../testing/small-app'
import { buildGraph } from './build-graph'
import type { Graph } from './graph'

const GRAPH = buildGraph(SMALL_APP.objects, SMALL_APP.derived)

function arrows({ edges }: Graph, end: string): string[] {
  return edges
    .filter(({ from, to }) => from === end || to === end)
    .map(({ from, relation, to }) => `${from} ${relation} ${to}`)
}

function node({ nodes }: Graph, id: string) {
  return nodes.find((one) => one.id === id)
}

describe('what a service with a port, a range of replicas and two resources is joined to', () => {
  it('traffic comes by the Ingress, through the Service', () => {
    expect(arrows(GRAPH, 'Service/web')).toEqual([
      'Ingress/web routes Service/web',
      'Service/web selects Deployment/web',
    ])
  })

  it('its Deployment uses its own Secret and account, and the ConfigMaps of the resources that it lists', () => {
    expect(
      arrows(GRAPH, 'Deployment/web').filter((arrow) => arrow.startsWith('Deployment/web')),
    ).toEqual([
      'Deployment/web env from Secret/env-web',
      'Deployment/web reads ConfigMap/resource-database',
      'Deployment/web reads ConfigMap/resource-cache',
      'Deployment/web runs as ServiceAccount/web',
      'Deployment/web makes ReplicaSet/web-<rs>',
    ])
  })

  it('the autoscaler scales it and the disruption budget guards it', () => {
    const acting = arrows(GRAPH, 'Deployment/web').filter((arrow) =>
      arrow.endsWith('Deployment/web'),
    )
    expect(acting).toContain('HorizontalPodAutoscaler/web scales Deployment/web')
    expect(acting).toContain('PodDisruptionBudget/web guards Deployment/web')
  })

  it('shows the range of the autoscaler on the Deployment and on its pods', () => {
    expect(node(GRAPH, 'Deployment/web')?.fact).toBe('×2–10')
    expect(node(GRAPH, 'Pod/web-<rs>-<pod>')?.fact).toBe('×2–10')
  })
})

it('a timer reads the Secret of the service that it belongs to, through the template of its jobs', () => {
  expect(arrows(GRAPH, 'Secret/env-worker')).toContain(
    'CronJob/timer-cleanup env from Secret/env-worker',
  )
})

it('a balancer is a LoadBalancer at the entry, and finds the pods of its service but not those of its timers', () => {
  expect(node(GRAPH, 'Service/balancer-metrics')).toMatchObject({
    kind: 'Service',
    label: 'LoadBalancer',
    column: 'entry',
    fact: ':9000',
  })
  expect(arrows(GRAPH, 'Service/balancer-metrics')).toEqual([
    'Service/balancer-metrics selects Deployment/worker',
  ])
})

it('the addresses behind a balancer stand under it, at the entry', () => {
  const slice = derived(
    'EndpointSlice',
    'balancer-metrics-<slice>',
    'balancers.metrics',
    'Service/balancer-metrics',
  )
  expect(node(buildGraph(SMALL_APP.objects, [slice]), slice.id)?.column).toBe('entry')
})

it('the namespace is joined to nothing, for it would be joined to everything', () => {
  const graph = buildGraph(SMALL_APP.objects, [
    derived('Atom', 'app', 'app', 'Namespace/my-rack-my-app'),
  ])
  expect(arrows(graph, 'Namespace/my-rack-my-app')).toEqual([])
})

it('a name that no object has makes no arrow', () => {
  const proxy = mapped('HTTPProxy', 'web', 'services.web', {
    spec: { routes: [{ services: [{ name: 'gone' }] }] },
  })
  expect(buildGraph([proxy], []).edges).toEqual([])
})

it('a certificate secures the route that serves its key pair', () => {
  const proxy = mapped('HTTPProxy', 'web', 'services.web', {
    spec: { virtualhost: { fqdn: 'a.example', tls: { secretName: 'cert-web' } } },
  })
  const certificate = mapped('Certificate', 'cert-web', 'services.web', {
    spec: { secretName: 'cert-web' },
  })
  expect(arrows(buildGraph([proxy, certificate], []), 'HTTPProxy/web')).toEqual([
    'Certificate/cert-web secures HTTPProxy/web',
  ])
})

it('a workload that both mounts and reads a ConfigMap has one arrow to it', () => {
  const config = mapped('ConfigMap', 'both', 'services.web')
  const env = [{ valueFrom: { configMapKeyRef: { name: 'both' } } }]
  const workload = mapped('DaemonSet', 'web', 'services.web', {
    spec: {
      template: {
        spec: { containers: [{ env }, { env }], volumes: [{ configMap: { name: 'both' } }] },
      },
    },
  })
  expect(arrows(buildGraph([config, workload], []), 'ConfigMap/both')).toEqual([
    'DaemonSet/web reads ConfigMap/both',
  ])
})

it.each([
  [
    'ports',
    mapped('Service', 'a', 'app', { spec: { ports: [{ port: 80 }, { port: 443 }] } }),
    ':80 :443',
  ],
  [
    'many ports',
    mapped('Service', 'a', 'app', { spec: { ports: [{ port: 1 }, { port: 2 }, { port: 3 }] } }),
    ':1 +2',
  ],
  [
    'a port for TCP and UDP',
    mapped('Service', 'a', 'app', {
      spec: { ports: [{ port: 53 }, { port: 53, protocol: 'UDP' }] },
    }),
    ':53',
  ],
  ['no replicas', mapped('Deployment', 'a', 'app', { spec: { replicas: 0 } }), '×0'],
  ['one pod a node', mapped('DaemonSet', 'a', 'app'), 'per node'],
  [
    'a pull secret',
    mapped('Secret', 'a', 'app', {
      type: 'kubernetes.io/dockerconfigjson',
      data: { '.dockerconfigjson': '' },
    }),
    'registry',
  ],
  ['one key', mapped('ConfigMap', 'a', 'app', { data: { URL: '' } }), '1 key'],
  [
    'the share of memory',
    mapped('HorizontalPodAutoscaler', 'a', 'app', memory()),
    'mem 80 % +1 metric',
  ],
  [
    'triggers',
    mapped('ScaledObject', 'a', 'app', {
      spec: { triggers: [{ type: 'cron' }, { type: 'redis' }] },
    }),
    '2 triggers',
  ],
])('the card says %s', (_, object, fact) => {
  expect(buildGraph([object], []).nodes[0]?.fact).toBe(fact)
})

function memory() {
  const metrics = [
    { resource: { name: 'memory', target: { averageUtilization: 80 } } },
    { external: { metric: { name: 'jobs' } } },
  ]
  return { spec: { metrics } }
}

describe.each(explored().map((one) => [one.title, one] as const))(
  '%s',
  (_, { objects, derived }) => {
    const { nodes, edges } = buildGraph(objects, derived)
    const ids = new Set(nodes.map(({ id }) => id))

    it('has each id once, and an object at both ends of every arrow', () => {
      expect(ids.size).toBe(nodes.length)
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([])
    })

    it('leaves no workload alone', () => {
      const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
      expect(nodes.filter(({ id, column }) => column === 'workload' && !joined.has(id))).toEqual([])
    })
  },
)
