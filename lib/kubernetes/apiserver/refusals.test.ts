import { describe, expect, it } from 'vitest'
import type { KubernetesObject } from '../kubernetes-object'
import { refusals } from './refusals'

const object = (apiVersion: string, kind: string, name: unknown, rest: object) =>
  ({
    apiVersion,
    kind,
    metadata: { labels: { app: 'shop' }, name, namespace: 'rack-shop' },
    ...rest,
  }) as unknown as KubernetesObject

const pods = (container: object, spec: object = {}, metadata: object = {}) => ({
  metadata: { labels: { app: 'shop' }, ...metadata },
  spec: { containers: [{ image: 'shop:web', name: 'shop', ...container }], ...spec },
})
const deployment = (container: object, spec: object = {}, metadata: object = {}) =>
  object('apps/v1', 'Deployment', 'web', {
    spec: { selector: { matchLabels: { app: 'shop' } }, template: pods(container, spec, metadata) },
  })
const rolling = (maxSurge: unknown, maxUnavailable: unknown) =>
  object('apps/v1', 'Deployment', 'web', {
    spec: {
      selector: { matchLabels: { app: 'shop' } },
      strategy: { rollingUpdate: { maxSurge, maxUnavailable } },
      template: pods({}),
    },
  })
const jobPods = { spec: { containers: [{ image: 'a', name: 'web' }], restartPolicy: 'Never' } }
const timer = (name: string, job: object = {}) =>
  object('batch/v1', 'CronJob', name, {
    spec: { jobTemplate: { spec: { template: jobPods, ...job } }, schedule: '0 3 * * *' },
  })
const service = (spec: object, name = 'web', annotations: object = {}) => {
  const made = object('v1', 'Service', name, { spec })
  return { ...made, metadata: { ...made.metadata, annotations } } as unknown as KubernetesObject
}
const ingress = (host: string, annotations: object = {}) => {
  const backend = { service: { name: 'web', port: { number: 80 } } }
  const rules = [{ host, http: { paths: [{ backend, pathType: 'ImplementationSpecific' }] } }]
  const made = object('networking.k8s.io/v1', 'Ingress', 'web', {
    spec: { ingressClassName: 'nginx', rules },
  })
  return { ...made, metadata: { ...made.metadata, annotations } } as unknown as KubernetesObject
}
const autoscaler = (metrics: unknown[]) =>
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', {
    spec: {
      maxReplicas: 5,
      metrics,
      minReplicas: 1,
      scaleTargetRef: { kind: 'Deployment', name: 'web' },
    },
  })
const claim = (storage: string, modes: string[] = ['ReadWriteOnce']) =>
  object('v1', 'PersistentVolumeClaim', 'data', {
    spec: { accessModes: modes, resources: { requests: { storage } } },
  })
const secret = (data: object) => object('v1', 'Secret', 'env-web', { data, type: 'Opaque' })

const CONTAINER = 'spec.template.spec.containers[0]'

describe('refusals', () => {
  it.each([
    ['a digit first in the name of a service', service({ ports: [{ port: 80 }] }, '1web')],
    ['a target port that is left out', service({ ports: [{ port: 80, targetPort: 0 }] })],
    [
      'one number over TCP and UDP under two names',
      service({
        ports: [
          { name: 'a', port: 53 },
          { name: 'b', port: 53, protocol: 'UDP' },
        ],
      }),
    ],
    ['a star as the first part of a domain', ingress('*.example.com')],
    [
      'a probe whose times are all zero',
      deployment({
        livenessProbe: { httpGet: { port: 80 }, periodSeconds: 0, successThreshold: 0 },
      }),
    ],
    [
      'a preference for a value that no node label can have',
      deployment(
        {},
        {
          affinity: {
            nodeAffinity: {
              preferredDuringSchedulingIgnoredDuringExecution: [
                {
                  preference: {
                    matchExpressions: [{ key: 'zone', operator: 'In', values: ['a b'] }],
                  },
                  weight: 1,
                },
              ],
            },
          },
        },
      ),
    ],
    [
      'a volume without a source, which is an empty one',
      deployment(
        { volumeMounts: [{ mountPath: '/a', name: 'ed-a' }] },
        { volumes: [{ name: 'ed-a' }] },
      ),
    ],
    ['a negative grace period', deployment({}, { terminationGracePeriodSeconds: -1 })],
    ['variables of any printable name', deployment({ env: [{ name: 'A B-c.1', value: '' }] })],
    ['a timer of 46 characters', timer(`timer-${'t'.repeat(46)}`)],
    [
      'amounts as numbers',
      deployment({ resources: { limits: { cpu: 2 }, requests: { cpu: 1.5 } } }),
    ],
    ['a kind of another API', object('keda.sh/v1alpha1', 'ScaledObject', 'No Name', { spec: {} })],
  ])('takes %s', (_, given) => {
    expect(refusals(given)).toEqual([])
  })

  it.each([
    [
      'a service whose name ends in a dash',
      service({ ports: [{ port: 80 }] }, 'web-'),
      '/metadata/name',
      /^metadata\.name: Invalid value: "web-": a lowercase RFC 1123 label must/,
    ],
    [
      'a label’s key with two slashes',
      deployment({}, {}, { labels: { app: 'shop', 'a/b/c': '' } }),
      '/spec/template/metadata/labels/a~1b~1c',
      /^spec\.template\.labels: Invalid value: "a\/b\/c": a valid label key must/,
    ],
    [
      'a label that is too long',
      deployment({}, {}, { labels: { app: 'shop', a: 'x'.repeat(64) } }),
      '/spec/template/metadata/labels/a',
      /must be no more than 63 bytes$/,
    ],
    [
      'pods without the label that selects them',
      deployment({}, {}, { labels: { app: 'other' } }),
      '/spec/template/metadata/labels/app',
      /`selector` does not match template `labels`$/,
    ],
    [
      'an annotation with a blank in its key',
      deployment({}, {}, { annotations: { 'a b': '' } }),
      '/spec/template/metadata/annotations/a b',
      /^spec\.template\.annotations: Invalid value: "a b": name part must consist/,
    ],
    [
      'a deletion cost in words',
      deployment({}, {}, { annotations: { 'controller.kubernetes.io/pod-deletion-cost': 'low' } }),
      '/spec/template/metadata/annotations/controller.kubernetes.io~1pod-deletion-cost',
      /must be a 32bit integer$/,
    ],
    [
      'an app called like the init container',
      deployment({ name: 'init' }, { initContainers: [{ image: 'a', name: 'init' }] }),
      '/spec/template/spec/initContainers/0/name',
      /initContainers\[0\]\.name: Duplicate value: "init"$/,
    ],
    [
      'an app whose name is no label',
      deployment({ name: 'my.shop' }),
      '/spec/template/spec/containers/0/name',
      /: must not contain dots$/,
    ],
    [
      'no image',
      deployment({ image: '' }),
      '/spec/template/spec/containers/0/image',
      /^spec\.template\.spec\.containers\[0\]\.image: Required value$/,
    ],
    [
      'a port named with two hyphens',
      deployment({ ports: [{ containerPort: 1, name: 'port--1' }] }),
      '/spec/template/spec/containers/0/ports/0/name',
      /: must not contain consecutive hyphens$/,
    ],
    [
      'a protocol that there is not',
      deployment({ ports: [{ containerPort: 1, protocol: 'HTTP' }] }),
      '/spec/template/spec/containers/0/ports/0/protocol',
      /Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"$/,
    ],
    [
      'a port of the node taken twice',
      deployment({
        ports: [
          { containerPort: 1, hostPort: 1 },
          { containerPort: 2, hostPort: 1 },
        ],
      }),
      '/spec/template/spec/containers/0/ports/1/hostPort',
      /Duplicate value: "TCP\/\/1"$/,
    ],
    [
      'an environment variable that is not ASCII',
      deployment({ env: [{ name: 'GRÖSSE', value: '' }] }),
      '/spec/template/spec/containers/0/env/0/name',
      /printable ASCII characters other than '='$/,
    ],
    [
      'a hook that runs nothing',
      deployment({ lifecycle: { preStop: { exec: {} } } }),
      '/spec/template/spec/containers/0/lifecycle/preStop/exec/command',
      /preStop\.exec\.command: Required value$/,
    ],
    [
      'a liveness check that must succeed twice',
      deployment({ livenessProbe: { httpGet: { port: 80 }, successThreshold: 2 } }),
      '/spec/template/spec/containers/0/livenessProbe/successThreshold',
      /Invalid value: 2: must be 1$/,
    ],
    [
      'a check with a negative delay',
      deployment({ readinessProbe: { initialDelaySeconds: -1, tcpSocket: { port: 80 } } }),
      '/spec/template/spec/containers/0/readinessProbe/initialDelaySeconds',
      /Invalid value: -1: must be greater than or equal to 0$/,
    ],
    [
      'a check of a port with a long name',
      deployment({ startupProbe: { tcpSocket: { port: 'administration-ui' } } }),
      '/spec/template/spec/containers/0/startupProbe/tcpSocket/port',
      /must be no more than 15 bytes$/,
    ],
    [
      'a check without a handler',
      deployment({ startupProbe: { periodSeconds: 5 } }),
      '/spec/template/spec/containers/0/startupProbe',
      /Required value: must specify a handler type$/,
    ],
    [
      'a request above its limit',
      deployment({ resources: { limits: { cpu: '256m' }, requests: { cpu: '512m' } } }),
      '/spec/template/spec/containers/0/resources/requests/cpu',
      /resources\.requests: Invalid value: "512m": must be less than or equal to cpu limit of 256m$/,
    ],
    [
      'less than nothing',
      deployment({ resources: { requests: { memory: '-5Mi' } } }),
      '/spec/template/spec/containers/0/resources/requests/memory',
      /requests\[memory\]: Invalid value: "-5Mi": must be greater than or equal to 0$/,
    ],
    [
      'half a device',
      deployment({
        resources: { limits: { 'nvidia.com/gpu': '500m' }, requests: { 'nvidia.com/gpu': '500m' } },
      }),
      '/spec/template/spec/containers/0/resources/limits/nvidia.com~1gpu',
      /limits\[nvidia\.com\/gpu\]: .* must be an integer$/,
    ],
    [
      'two mounts at one path',
      deployment(
        {
          volumeMounts: [
            { mountPath: '/a', name: 'a' },
            { mountPath: '/a', name: 'b' },
          ],
        },
        { volumes: [{ name: 'a' }, { name: 'b' }] },
      ),
      '/spec/template/spec/containers/0/volumeMounts/1/mountPath',
      /Invalid value: "\/a": must be unique$/,
    ],
    [
      'a mount of a volume that is not there',
      deployment({ volumeMounts: [{ mountPath: '/a', name: 'efs-a' }] }),
      '/spec/template/spec/containers/0/volumeMounts/0/name',
      /Not found: "efs-a"$/,
    ],
    [
      'a step back in a sub-path',
      deployment(
        { volumeMounts: [{ mountPath: '/a', name: 'a', subPath: '../b' }] },
        { volumes: [{ name: 'a' }] },
      ),
      '/spec/template/spec/containers/0/volumeMounts/0/subPath',
      /^spec\.template\.spec\.containers\[0\]\.volumeMounts\.subPath: Invalid value: "\.\.\/b": must not contain '\.\.'$/,
    ],
    [
      'a volume’s id in capitals',
      deployment({}, { volumes: [{ emptyDir: {}, name: 'ed-Cache' }] }),
      '/spec/template/spec/volumes/0/name',
      /^spec\.template\.spec\.volumes\[0\]\.name: Invalid value: "ed-Cache"/,
    ],
    [
      'a privileged container that forbids escalation',
      deployment({ securityContext: { allowPrivilegeEscalation: false, privileged: true } }),
      '/spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation',
      /cannot set `allowPrivilegeEscalation` to false and `privileged` to true$/,
    ],
    [
      'a user below zero',
      deployment({ securityContext: { runAsUser: -1 } }),
      '/spec/template/spec/containers/0/securityContext/runAsUser',
      /must be between 0 and 2147483647, inclusive$/,
    ],
    [
      'a required node label that cannot be',
      deployment(
        {},
        {
          affinity: {
            nodeAffinity: {
              requiredDuringSchedulingIgnoredDuringExecution: {
                nodeSelectorTerms: [
                  { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a b'] }] },
                ],
              },
            },
          },
        },
      ),
      '/spec/template/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms/0/matchExpressions/0/values/0',
      /Invalid value: "a b"/,
    ],
    [
      'a resolver that is no address',
      deployment({}, { dnsConfig: { nameservers: ['resolver'] }, dnsPolicy: 'None' }),
      '/spec/template/spec/dnsConfig/nameservers/0',
      /must be a valid IP address/,
    ],
    [
      'more missing pods than there are',
      rolling('0%', '150%'),
      '/spec/strategy/rollingUpdate/maxUnavailable',
      /Invalid value: "150%": must not be greater than 100%$/,
    ],
    [
      'a timer of 47 characters',
      timer(`timer-${'t'.repeat(47)}`),
      '/metadata/name',
      /^metadata\.name: .*must be no more than 52 characters$/,
    ],
    [
      'more parallel runs than can be numbered',
      timer('timer-a', { completionMode: 'Indexed', completions: 100_001, parallelism: 100_001 }),
      '/spec/jobTemplate/spec/parallelism',
      /must be less than or equal to 100000 when completion mode is Indexed$/,
    ],
    [
      'bits behind the prefix of a range',
      service({
        loadBalancerSourceRanges: ['10.0.0.1/8'],
        ports: [{ port: 80 }],
        type: 'LoadBalancer',
      }),
      '/spec/loadBalancerSourceRanges/0',
      /^spec\.LoadBalancerSourceRanges\[0\]: Invalid value: "10\.0\.0\.1\/8": must not have bits set beyond the prefix length$/,
    ],
    [
      'ranges in an annotation',
      service({ ports: [{ port: 80 }], type: 'LoadBalancer' }, 'web', {
        'service.beta.kubernetes.io/load-balancer-source-ranges': 'all',
      }),
      '/metadata/annotations/service.beta.kubernetes.io~1load-balancer-source-ranges',
      /must be a valid CIDR value/,
    ],
    [
      'two ports of one number',
      service({
        ports: [
          { name: 'a', port: 80 },
          { name: 'b', port: 80 },
        ],
      }),
      '/spec/ports/1',
      /^spec\.ports\[1\]: Duplicate value/,
    ],
    [
      'a domain in capitals',
      ingress('Shop.example.com'),
      '/spec/rules/0/host',
      /^spec\.rules\[0\]\.host: Invalid value: "Shop\.example\.com": a lowercase RFC 1123 subdomain/,
    ],
    [
      'a star inside a domain',
      ingress('a.*.com'),
      '/spec/rules/0/host',
      /a wildcard DNS-1123 subdomain must start with/,
    ],
    [
      'an address for a domain',
      ingress('10.0.0.1'),
      '/spec/rules/0/host',
      /must be a DNS name, not an IP address$/,
    ],
    [
      'another ingress class in an annotation',
      ingress('a.com', { 'kubernetes.io/ingress.class': 'alb' }),
      '/metadata/annotations/kubernetes.io~1ingress.class',
      /^annotations\.kubernetes\.io\/ingress\.class: Invalid value: "alb": must match/,
    ],
    [
      'a target of zero per cent',
      autoscaler([
        {
          resource: { name: 'cpu', target: { averageUtilization: 0, type: 'Utilization' } },
          type: 'Resource',
        },
      ]),
      '/spec/metrics/0/resource/target/averageUtilization',
      /must be greater than 0$/,
    ],
    [
      'a metric with a slash in its name',
      autoscaler([
        {
          external: { metric: { name: 'queue/length' }, target: { type: 'Value', value: '1' } },
          type: 'External',
        },
      ]),
      '/spec/metrics/0/external/metric/name',
      /may not contain '\/'$/,
    ],
    [
      'no storage at all',
      claim('0Gi'),
      '/spec/resources/requests/storage',
      /^spec\.resources\[storage\]: Invalid value: "0": must be greater than zero$/,
    ],
    [
      'an access mode that there is not',
      claim('1Gi', ['ReadWrite']),
      '/spec/accessModes/0',
      /^spec\.accessModes: Unsupported value: "ReadWrite"/,
    ],
    [
      'a variable with a blank in its name',
      secret({ 'A KEY': '' }),
      '/data/A KEY',
      /^data\[A KEY\]: Invalid value: "A KEY": a valid config key/,
    ],
    [
      'more than a mebibyte of variables',
      secret({ A: 'x'.repeat(1_400_000) }),
      '/data',
      /^data: Too long: may not be more than 1048576 bytes$/,
    ],
  ])('refuses %s, and points at it', (_, given, pointer, words) => {
    const found = refusals(given).filter(({ message }) => words.test(message))
    expect(
      found.map((refusal) => refusal.pointer),
      refusals(given)
        .map(({ message }) => message)
        .join('\n'),
    ).toEqual([pointer])
  })

  it.each([
    [
      'a name that reads as a boolean',
      object('v1', 'ServiceAccount', true, {}),
      '/metadata/name',
      'ServiceAccount in version "v1" cannot be handled as a ServiceAccount: json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string',
    ],
    [
      'a port beyond 32 bits',
      service({ ports: [{ port: 99_999_999_999 }] }),
      '/spec/ports/0/port',
      'Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 99999999999 into Go struct field ServicePort.spec.ports.port of type int32',
    ],
    [
      'a concurrency that reads as a boolean',
      object('batch/v1', 'CronJob', 'a', { spec: { concurrencyPolicy: true } }),
      '/spec/concurrencyPolicy',
      'CronJob in version "v1" cannot be handled as a CronJob: json: cannot unmarshal bool into Go struct field CronJobSpec.spec.concurrencyPolicy of type v1.ConcurrencyPolicy',
    ],
    [
      'a mount path that reads as a number',
      deployment({ volumeMounts: [{ mountPath: 8, name: 'a' }] }),
      '/spec/template/spec/containers/0/volumeMounts/0/mountPath',
      'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field VolumeMount.spec.template.spec.containers.volumeMounts.mountPath of type string',
    ],
    [
      'a check’s port that reads as a boolean',
      deployment({ startupProbe: { tcpSocket: { port: true } } }),
      '/spec/template/spec/containers/0/startupProbe/tcpSocket/port',
      'Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal bool into Go struct field TCPSocketAction.spec.template.spec.containers.startupProbe.ProbeHandler.tcpSocket.port of type int32',
    ],
    [
      'an amount before a wrong type that is earlier',
      deployment({ args: [true], resources: { limits: { cpu: '1 core' } } }),
      '/spec/template/spec/containers/0/resources/limits/cpu',
      'Deployment in version "v1" cannot be handled as a Deployment: quantities must match the regular expression \'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$\'',
    ],
  ])('stops at %s', (_, given, pointer, message) => {
    expect(
      refusals(given).map((refusal) => ({ pointer: refusal.pointer, message: refusal.message })),
    ).toEqual([{ pointer, message }])
  })

  it('tells all faults of an object, each once', () => {
    const messages = refusals(deployment({ name: 'Shop', ports: [{ containerPort: 0 }] })).map(
      ({ message }) => message,
    )
    expect(messages).toEqual([
      expect.stringContaining(`${CONTAINER}.name: Invalid value: "Shop"`),
      `${CONTAINER}.ports[0].containerPort: Required value`,
    ])
  })
})
