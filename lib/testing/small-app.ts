import type { Kind } from '../kubernetes/kinds'
import type { DerivedObject, ManifestItem, MappedObject, Section } from '../mapping/mapped-object'
import { NO_TRACES } from '../provenance/traces'

/**
 * An object of the rack without traces: for tests that ask only what the objects say of one
 * another.
 */
export function mapped(
  kind: Kind,
  name: string,
  concept: string,
  body: Record<string, unknown> = {},
): MappedObject {
  const object = { apiVersion: 'v1', kind, metadata: { name }, ...body }
  return {
    id: `${kind}/${name}`,
    kind,
    name,
    concept,
    rule: 'app-namespace',
    because: [],
    object,
    traces: NO_TRACES,
  }
}

export function derived(
  kind: Kind,
  pattern: string,
  concept: string,
  owner: string,
): DerivedObject {
  return {
    id: `${kind}/${pattern}`,
    kind,
    pattern,
    concept,
    owner,
    maker: '',
    labels: {},
    lifetime: '',
    explanation: '',
  }
}

export function concept(
  section: Section,
  name: string,
  what: string,
  line: number,
  endLine: number,
): ManifestItem {
  const span = { start: 0, end: 0, line, column: 3, endLine, endColumn: 9 }
  return {
    id: `${section}.${name}`,
    section,
    name,
    what,
    span,
    keySpan: { ...span, endLine: line },
  }
}

const pod = (service: string, type: string, spec: Record<string, unknown>) => ({
  metadata: { labels: { service, type } },
  spec,
})
const reads = (resource: string) => ({
  name: resource.toUpperCase(),
  valueFrom: { configMapKeyRef: { name: `resource-${resource}`, key: 'URL' } },
})
const six = { URL: '', HOST: '', PORT: '', USER: '', PASS: '', NAME: '' }

function resource(name: string, port: number, more: readonly MappedObject[] = []): MappedObject[] {
  const concept = `resources.${name}`
  const volumes = more.map((claim) => ({
    name: 'data',
    persistentVolumeClaim: { claimName: claim.name },
  }))
  return [
    mapped('ConfigMap', `resource-${name}`, concept, { data: six }),
    ...more,
    mapped('Deployment', `resource-${name}`, concept, {
      spec: {
        replicas: 1,
        template: { metadata: { labels: { resource: name } }, spec: { containers: [{}], volumes } },
      },
    }),
    mapped('Service', `resource-${name}`, concept, {
      spec: { type: 'NodePort', ports: [{ port }], selector: { resource: name } },
    }),
  ]
}

function account(name: string, concept: string): MappedObject[] {
  return [mapped('ServiceAccount', name, concept)]
}

/**
 * A web service, a worker, a database, a cache, a timer and a balancer: the app of the drawn
 * screens.
 */
export const SMALL_APP = {
  concepts: [
    { id: 'app', section: 'app', name: 'my-app', what: 'app' } as ManifestItem,
    concept('services', 'web', 'service', 2, 14),
    concept('services', 'worker', 'service', 15, 22),
    concept('resources', 'database', 'postgres', 25, 28),
    concept('resources', 'cache', 'redis', 29, 30),
    concept('timers', 'cleanup', 'timer', 33, 36),
    concept('balancers', 'metrics', 'balancer', 39, 42),
  ],
  objects: [
    mapped('Namespace', 'my-rack-my-app', 'app'),
    mapped('Service', 'balancer-metrics', 'balancers.metrics', {
      spec: {
        type: 'LoadBalancer',
        ports: [{ port: 9000 }],
        selector: { service: 'worker', type: 'service' },
      },
    }),
    mapped('Ingress', 'web', 'services.web', {
      spec: {
        rules: [
          {
            host: 'web.my-app.0a1b2c3d4e5f.convox.cloud',
            http: { paths: [{ backend: { service: { name: 'web' } } }] },
          },
        ],
      },
    }),
    ...resource('database', 5432, [
      mapped('PersistentVolumeClaim', 'resource-database', 'resources.database', {
        spec: { resources: { requests: { storage: '20Gi' } } },
      }),
    ]),
    ...resource('cache', 6379),
    mapped('Secret', 'env-web', 'services.web', { data: { A: '', B: '' } }),
    ...account('web', 'services.web'),
    mapped('Deployment', 'web', 'services.web', {
      spec: {
        replicas: 2,
        template: pod('web', 'service', {
          serviceAccountName: 'web',
          containers: [
            {
              envFrom: [{ secretRef: { name: 'env-web' } }],
              env: [reads('database'), reads('cache')],
            },
          ],
        }),
      },
    }),
    mapped('HorizontalPodAutoscaler', 'web', 'services.web', {
      spec: {
        minReplicas: 2,
        maxReplicas: 10,
        scaleTargetRef: { name: 'web' },
        metrics: [{ resource: { name: 'cpu', target: { averageUtilization: 70 } } }],
      },
    }),
    mapped('Service', 'web', 'services.web', {
      spec: {
        type: 'ClusterIP',
        ports: [{ port: 3000 }],
        selector: { service: 'web', type: 'service' },
      },
    }),
    mapped('Secret', 'env-worker', 'services.worker', { data: { A: '' } }),
    ...account('worker', 'services.worker'),
    mapped('Deployment', 'worker', 'services.worker', {
      spec: {
        replicas: 2,
        template: pod('worker', 'service', {
          serviceAccountName: 'worker',
          containers: [
            {
              envFrom: [{ secretRef: { name: 'env-worker' } }],
              env: [reads('database'), reads('cache')],
            },
          ],
        }),
      },
    }),
    ...account('timer-cleanup', 'timers.cleanup'),
    mapped('CronJob', 'timer-cleanup', 'timers.cleanup', {
      spec: {
        schedule: '0 3 * * *',
        jobTemplate: {
          spec: {
            template: pod('worker', 'timer', {
              serviceAccountName: 'timer-cleanup',
              containers: [
                {
                  envFrom: [{ secretRef: { name: 'env-worker' } }],
                  env: [reads('database'), reads('cache')],
                },
              ],
            }),
          },
        },
      },
    }),
  ] as readonly MappedObject[],
  derived: [
    derived('ReplicaSet', 'web-<rs>', 'services.web', 'Deployment/web'),
    derived('Pod', 'web-<rs>-<pod>', 'services.web', 'ReplicaSet/web-<rs>'),
    derived('PodDisruptionBudget', 'web', 'services.web', 'Deployment/web'),
  ] as readonly DerivedObject[],
}
