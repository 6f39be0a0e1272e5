import { createServer, type Server } from 'node:http'
import type { Inventory, Item } from '../kubectl/inventory'
import { isNamed } from '../kubectl/select'
import { KINDS, type Kind } from '../kubernetes/kinds'
import { parseSelector, selects } from '../kubernetes/label-selector'

interface Resource {
  readonly kind: string
  readonly plural: string
  readonly apiVersion: string
  readonly namespaced: boolean
}

/** Kinds that the map never makes and some commands still name. */
const FOREIGN: readonly Resource[] = [
  { kind: 'Node', plural: 'nodes', apiVersion: 'v1', namespaced: false },
  { kind: 'Event', plural: 'events', apiVersion: 'v1', namespaced: true },
  { kind: 'StatefulSet', plural: 'statefulsets', apiVersion: 'apps/v1', namespaced: true },
  {
    kind: 'ControllerRevision',
    plural: 'controllerrevisions',
    apiVersion: 'apps/v1',
    namespaced: true,
  },
  {
    kind: 'StorageClass',
    plural: 'storageclasses',
    apiVersion: 'storage.k8s.io/v1',
    namespaced: false,
  },
  {
    kind: 'ClusterIssuer',
    plural: 'clusterissuers',
    apiVersion: 'cert-manager.io/v1',
    namespaced: false,
  },
  {
    kind: 'CertificateRequest',
    plural: 'certificaterequests',
    apiVersion: 'cert-manager.io/v1',
    namespaced: true,
  },
  { kind: 'Order', plural: 'orders', apiVersion: 'acme.cert-manager.io/v1', namespaced: true },
  {
    kind: 'Challenge',
    plural: 'challenges',
    apiVersion: 'acme.cert-manager.io/v1',
    namespaced: true,
  },
  { kind: 'PodMetrics', plural: 'pods', apiVersion: 'metrics.k8s.io/v1beta1', namespaced: true },
  { kind: 'NodeMetrics', plural: 'nodes', apiVersion: 'metrics.k8s.io/v1beta1', namespaced: false },
]

const RESOURCES: readonly Resource[] = [
  ...(Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    plural: KINDS[kind].plural,
    apiVersion: KINDS[kind].apiVersion,
    namespaced: KINDS[kind].namespaced,
  })),
  ...FOREIGN,
]

const REVIEWS: Record<string, string> = {
  selfsubjectaccessreviews: 'SelfSubjectAccessReview',
  selfsubjectrulesreviews: 'SelfSubjectRulesReview',
}

const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

/**
 * As much of an API server as kubectl needs to accept or refuse a command: discovery, the items of
 * an inventory, and yes to everything.
 */
export function fakeApiServer(inventory: Inventory): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = respond(
      new URL(request.url ?? '/', 'http://fake'),
      request.method ?? 'GET',
      inventory,
    )
    request.resume()
    response.writeHead(answer.status, {
      'content-type': typeof answer.body === 'string' ? 'text/plain' : 'application/json',
    })
    response.end(
      typeof answer.body === 'string' ? answer.body : (JSON.stringify(answer.body) ?? ''),
    )
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const ok = (body: unknown): Answer => ({ status: 200, body })

function respond(url: URL, method: string, inventory: Inventory): Answer {
  const parts = url.pathname.split('/').filter(Boolean)
  if (url.pathname === '/api') return ok({ kind: 'APIVersions', versions: ['v1'] })
  if (url.pathname === '/apis') return ok(groupList())
  if (url.pathname === '/version') return ok({ major: '1', minor: '32', gitVersion: 'v1.32.0' })
  const apiVersion = parts[0] === 'api' ? 'v1' : `${parts[1]}/${parts[2]}`
  const rest = parts.slice(parts[0] === 'api' ? 2 : 3)
  if (rest.length === 0) return ok(resourceList(apiVersion))
  const namespace = rest[0] === 'namespaces' && rest.length > 2 ? rest[1] : undefined
  const [plural, name, subresource] = namespace === undefined ? rest : rest.slice(2)
  const review = REVIEWS[plural ?? '']
  if (review !== undefined)
    return ok({
      kind: review,
      apiVersion,
      spec: {},
      status: { allowed: true, resourceRules: [], nonResourceRules: [], incomplete: false },
    })
  if (subresource === 'log') return ok('a line\n')
  const resource = RESOURCES.find(
    (candidate) => candidate.plural === plural && candidate.apiVersion === apiVersion,
  )
  if (resource === undefined) return { status: 404, body: status('NotFound', `no ${url.pathname}`) }
  if (method === 'POST')
    return ok({ kind: resource.kind, apiVersion, metadata: { name: 'made', namespace } })
  if (url.searchParams.get('watch') === 'true') return ok(undefined)
  const items = inventory.items.filter(
    (item) =>
      item.kind === resource.kind && (namespace === undefined || item.namespace === namespace),
  )
  if (name === undefined) {
    const selector = parseSelector(url.searchParams.get('labelSelector') ?? '')
    const selected =
      'selector' in selector ? items.filter((item) => selects(selector.selector, item.labels)) : []
    return ok({
      kind: `${resource.kind}List`,
      apiVersion,
      metadata: { 'tls.crt': 'eA==', URL: 'eA==' },
      items: selected.map((item) => live(item, exampleName(item.name))),
    })
  }
  const item = items.find((candidate) => isNamed(candidate, name))
  return item === undefined
    ? { status: 404, body: status('NotFound', `${plural} "${name}" not found`) }
    : ok(live(item, name))
}

/** A name that a pattern stands for: `web-<rs>-<pod>` is `web-6d4f9b7c9-x2k8q`. */
export function exampleName(pattern: string): string {
  const examples: Record<string, string> = {
    rs: '6d4f9b7c9',
    minutes: '29412345',
    index: '0',
    nanoseconds: '1767225600000000000',
    uid: '0d2f4a1c-7b1e-4f0a-9c3d-1a2b3c4d5e6f',
  }
  return pattern.replace(/<([^ >]*)[^>]*>/g, (_, hole: string) => examples[hole] ?? 'x2k8q')
}

function live(item: Item, name: string): unknown {
  const { apiVersion } = KINDS[item.kind]
  const replicas = { replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1 }
  return {
    apiVersion,
    kind: item.kind,
    metadata: {
      name,
      namespace: item.namespace,
      labels: item.labels,
      uid: '1',
      creationTimestamp: '2026-01-01T00:00:00Z',
    },
    spec: {
      replicas: 1,
      containers: [{ name: 'my-app' }],
      selector: { matchLabels: item.labels },
      template: { metadata: { labels: item.labels }, spec: { containers: [{ name: 'my-app' }] } },
      updateStrategy: { type: 'RollingUpdate' },
      jobTemplate: { spec: { template: { spec: { containers: [{ name: 'my-app' }] } } } },
    },
    data: { 'tls.crt': 'eA==', URL: 'eA==' },
    status: { ...replicas, phase: 'Running', containerStatuses: [{ restartCount: 0 }] },
  }
}

function groupList() {
  const versions = [...new Set(RESOURCES.map((resource) => resource.apiVersion))].filter(
    (version) => version.includes('/'),
  )
  const groups = ['authorization.k8s.io/v1', ...versions].map((groupVersion) => {
    const [name, version] = groupVersion.split('/')
    return {
      name,
      versions: [{ groupVersion, version }],
      preferredVersion: { groupVersion, version },
    }
  })
  return { kind: 'APIGroupList', apiVersion: 'v1', groups }
}

function resourceList(groupVersion: string) {
  const resources = RESOURCES.filter((resource) => resource.apiVersion === groupVersion).map(
    ({ kind, plural, namespaced }) => ({
      name: plural,
      singularName: kind.toLowerCase(),
      shortNames: SHORT[kind] ?? [],
      kind,
      namespaced,
      verbs: VERBS,
    }),
  )
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources }
}

const SHORT: Record<string, string[]> = {
  HorizontalPodAutoscaler: ['hpa'],
  VerticalPodAutoscaler: ['vpa'],
  PodDisruptionBudget: ['pdb'],
  PersistentVolumeClaim: ['pvc'],
  PersistentVolume: ['pv'],
}

function status(reason: string, message: string) {
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, code: 404 }
}
