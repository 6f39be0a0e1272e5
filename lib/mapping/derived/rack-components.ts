import type { Kind } from '../../kubernetes/kinds'
import type { Settings } from '../../rack/settings'

/** A part of the rack itself, beside the apps. */
export interface RackComponent {
  readonly kind: Kind
  readonly name: string
  readonly isPattern?: true
  /** Absent for what is in no namespace. */
  readonly namespace?: string
  readonly labels: Readonly<Record<string, string>>
}

/**
 * The parts of a rack that a person looks at when an app misbehaves: the API, the controller that
 * applies releases, the resolver, the router and nginx. Facts, section 7.2. The router of a local
 * rack is minikube's and not among them.
 */
export function rackComponents({
  rack,
  provider,
  keda,
  domainInternal,
}: Settings): RackComponent[] {
  const namespace = `${rack}-system`
  const standard = (name: string) => ({
    app: 'system',
    name,
    rack,
    service: name,
    system: 'convox',
    type: 'service',
  })
  const deployed = (
    name: string,
    labels: Record<string, string> = standard(name),
    pods = labels,
  ): RackComponent[] => [
    { kind: 'Deployment', name, namespace, labels },
    {
      kind: 'Pod',
      name: `${name}-<rs>-<pod>`,
      isPattern: true,
      namespace,
      labels: pods,
    },
  ]
  const service = (name: string, labels: Record<string, string> = {}): RackComponent => ({
    kind: 'Service',
    name,
    namespace,
    labels,
  })
  return [
    {
      kind: 'Namespace',
      name: namespace,
      labels: { app: 'system', rack, system: 'convox', type: 'rack' },
    },
    ...deployed('api'),
    ...deployed('atom'),
    ...deployed('resolver'),
    ...(provider === 'local' ? [] : deployed('nginx')),
    ...(domainInternal === ''
      ? []
      : deployed('ingress-nginx-internal', {}, standard('ingress-nginx-internal'))),
    service('api', { system: 'convox', service: 'api' }),
    service('resolver'),
    service('router'),
    ...(domainInternal === '' ? [] : [service('router-internal')]),
    ...(keda
      ? [{ kind: 'Deployment' as const, name: 'keda-operator', namespace: 'keda', labels: {} }]
      : []),
  ]
}
