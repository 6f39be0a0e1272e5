import { field, fieldList, fieldText, fieldTexts } from '../../kubernetes/field'
import { podTemplate } from '../../kubernetes/pod-template'
import { type CommandTarget, slashed, spaced } from '../cluster'
import { idsOf, podsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

export const isItThere: RowMaker = (on) => [
  row(
    'service',
    'Look',
    'Cluster IP and ports',
    `kubectl get ${spaced(on)} ${on.cluster.n} -o wide`,
    [on.id],
    {
      healthy: `${fieldText(on.object, 'spec', 'type') ?? 'ClusterIP'}, ${portsText(on)}`,
    },
  ),
]

/** Asked of the Service itself and of the workload behind it. */
export const endpoints: RowMaker = (on) =>
  servicesOf(on).flatMap((service) => {
    const slices = (on.cluster.byOwner.get(service.id) ?? []).filter(
      (made) => made.kind === 'EndpointSlice',
    )
    return [
      row(
        'endpoints',
        'Network',
        service.id === on.id
          ? 'Endpoints of this Service'
          : `Does Service ${service.name} lead to it?`,
        addressesCommand(service),
        idsOf(slices),
        {
          healthy: READY_ADDRESSES,
          ...(slices.some((slice) => slice.concept !== on.concept) && {
            also: `the balancer ${service.name} leads to it too`,
          }),
        },
      ),
    ]
  })

export const podsBehind: RowMaker = (on) => {
  const selector = fieldTexts(on.object, 'spec', 'selector')
  const pairs = Object.entries(selector)
  const pods = on.cluster.traffic.get(on.id)
  if (pods === undefined) return []
  const behind = pods.some((pod) => pod.concept !== on.concept)
  return [
    row(
      'pods-behind',
      'Look',
      'Pods behind this Service',
      `kubectl get pods ${on.cluster.n} -l ${shellQuote(pairs.map((pair) => pair.join('=')).join(','))} -o wide`,
      idsOf(pods),
      {
        healthy: 'READY equal on both sides: only ready pods are sent traffic',
        ...(behind && { also: 'they belong to the service that it leads to' }),
      },
    ),
  ]
}

export const portForward: RowMaker = (on) =>
  portsOf(on)
    .filter((port) => port.protocol === 'TCP')
    .map(({ port }) =>
      row(
        'port-forward',
        'Network',
        `Forward port ${port} to this machine`,
        `kubectl port-forward ${slashed(on)} ${on.cluster.n} ${localPort(port)}:${port}`,
        [on.id],
        {
          healthy: `Forwarding from 127.0.0.1:${localPort(port)}; it leads to one pod until interrupted`,
          needs: 'a ready pod behind it',
        },
      ),
    )

export const askFromInside: RowMaker = (on) => {
  const main = portsOf(on).find((port) => port.name === 'main')
  const readiness = readinessOf(on)
  if (main === undefined || readiness === undefined) return []
  const { scheme, path } = readiness
  const url = `${scheme}://${on.name}.${on.cluster.namespace}.svc.cluster.local:${main.port}${path}`
  return [
    row(
      'response-inside',
      'Network',
      'Response from inside the cluster',
      `kubectl run ask-${shellQuote(on.name)} ${on.cluster.n} --rm -it --restart=Never --image=busybox:1.36 -- wget -q -O - -T 5 ${scheme === 'https' ? '--no-check-certificate ' : ''}${shellQuote(url)}`,
      [],
      {
        healthy: 'what the app answers',
        needs: 'the right to create pods; the pod goes when it has asked',
        mutates: true,
      },
    ),
  ]
}

export const loadBalancerAddress: RowMaker = (on) =>
  fieldText(on.object, 'spec', 'type') === 'LoadBalancer'
    ? [
        row('balancer-address', 'Network', 'Load balancer address', addressCommand(on), [on.id], {
          healthy:
            'a host name or an IP; nothing means that the cloud has not made it yet: see its events',
        }),
        row(
          'balancers',
          'Look',
          'All balancers of the app',
          `kubectl get services ${on.cluster.n} -l type=balancer`,
          idsOf(balancersOf(on)),
          {
            healthy: 'EXTERNAL-IP filled, not <pending>',
            ...(balancersOf(on).length > 1 && {
              also: 'it lists the other balancers beside this one',
            }),
          },
        ),
      ]
    : []

/** The address under `status.loadBalancer`: a host name on AWS, an IP elsewhere. */
export function addressCommand(on: CommandTarget): string {
  return `kubectl get ${spaced(on)} ${on.cluster.n} -o jsonpath='{.status.loadBalancer.ingress[0].hostname}{.status.loadBalancer.ingress[0].ip}{"\\n"}'`
}

export const readyAddresses: RowMaker = (on) => {
  const service = on.owner === undefined ? undefined : on.cluster.subjects.get(on.owner)
  if (service === undefined) return []
  return [
    row(
      'endpoint-slices',
      'Look',
      'Endpoints with pod and readiness',
      addressesCommand(service),
      [on.id],
      {
        healthy: READY_ADDRESSES,
      },
    ),
    row(
      'endpoint-details',
      'Look',
      'Ports, zones and conditions',
      `kubectl describe endpointslices ${on.cluster.n} -l ${serviceSelector(service)}`,
      [on.id],
    ),
  ]
}

/**
 * The table of `get endpointslices` also lists addresses of pods that are not ready, unmarked.
 */
function addressesCommand(service: CommandTarget): string {
  return `kubectl get endpointslices ${service.cluster.n} -l ${serviceSelector(service)} -o jsonpath='{range .items[*].endpoints[*]}{.addresses[0]}{" "}{.conditions.ready}{" "}{.targetRef.name}{"\\n"}{end}'`
}

const READY_ADDRESSES =
  'an address, `true` and a pod in each line; `false` is a pod that is not ready, no line at all means no pod'

function serviceSelector(service: CommandTarget): string {
  return shellQuote(`kubernetes.io/service-name=${service.name}`)
}

interface Port {
  readonly name?: string
  readonly port: number
  readonly protocol: string
}

function portsOf(service: CommandTarget): Port[] {
  return fieldList(service.object, 'spec', 'ports').map((port) => {
    const name = fieldText(port, 'name')
    return {
      port: Number(field(port, 'port')),
      protocol: fieldText(port, 'protocol') ?? 'TCP',
      ...(name !== undefined && { name }),
    }
  })
}

function portsText(service: CommandTarget): string {
  const node = fieldText(service.object, 'spec', 'type') === 'LoadBalancer' ? ':<node port>' : ''
  return portsOf(service)
    .map(({ port, protocol }) => `${port}${node}/${protocol}`)
    .join(', ')
}

/** Ports under 1024 are the administrator's on most machines. */
function localPort(port: number): number {
  return port < 1024 ? 8000 + port : port
}

/** The Services that lead to a workload, or the Service itself. */
function servicesOf(on: CommandTarget): readonly CommandTarget[] {
  if (on.kind === 'Service') return [on]
  const [pod] = podsOf(on)
  return pod === undefined ? [] : (on.cluster.traffic.get(pod.id) ?? [])
}

function balancersOf(on: CommandTarget): readonly CommandTarget[] {
  return (on.cluster.byKind.get('Service') ?? []).filter(
    (service) => service.labels.type === 'balancer',
  )
}

/**
 * How the workload behind a service is asked whether it is ready; undefined where it speaks gRPC.
 */
function readinessOf(
  service: CommandTarget,
): { readonly scheme: string; readonly path: string } | undefined {
  const workload = (service.cluster.byConcept.get(service.concept) ?? []).find(
    (other) => other.kind === 'Deployment' || other.kind === 'DaemonSet',
  )
  const container = field(workload?.object && podTemplate(workload.object), 'spec', 'containers', 0)
  if (field(container, 'readinessProbe', 'grpc') !== undefined) return undefined
  const probe = field(container, 'readinessProbe', 'httpGet')
  return {
    scheme: fieldText(probe, 'scheme')?.toLowerCase() === 'https' ? 'https' : 'http',
    path: fieldText(probe, 'path') ?? '/',
  }
}
