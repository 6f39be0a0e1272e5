import type {
  HTTPProxyIPFilter,
  HTTPProxyRoute,
  HTTPProxySpec,
} from '../../kubernetes/custom-kinds'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { serviceHost } from '../hosts'
import { userLabels } from '../user-labels'
import { bare, decoded, keyAsArrived, quoted } from '../written-text'
import { translateAnnotations } from './contour-annotations'
import { byRouter, certificateSecret, type Router } from './ingress'

/**
 * The way into a service, where the router is Contour: one proxy for its host, one for each domain.
 * Facts, section 5.6.
 */
export function httpProxies(
  service: CombinedService,
  context: MappingContext,
  router: Router,
): Emission[] {
  return [
    mainProxy(service, context, router),
    ...service.domain.map((domain, index) => domainProxy(service, domain, index, context, router)),
  ]
}

/** Whether the rack encrypts the hosts that it names itself. */
export function convoxTls(router: Router, { settings }: MappingContext): boolean {
  return !settings.disableTlsCert && (router === 'public' || settings.contourInternalTLS)
}

function mainProxy(service: CombinedService, context: MappingContext, router: Router): Emission {
  const { app, namespace, provider } = context
  const translated = translateAnnotations(service.ingressAnnotations)
  const kept = Object.fromEntries(
    translated.kept.map(({ key, value }) => [keyAsArrived(key.value), decoded(value)]),
  )
  return emit(
    'HTTPProxy',
    {
      rule: 'contour-proxy',
      because: [service.name, service.mainPort.number, service.internal, service.internalRouter],
    },
    {
      metadata: {
        name: bare(service.name),
        namespace,
        annotations: {
          'convox.com/backend-protocol': quoted(service.mainPort.scheme),
          'convox.com/idles': new Sourced(String(provider.idles), [
            { kind: 'rack', name: 'provider' },
          ]),
          ...kept,
        },
        labels: {
          app,
          service: bare(service.name),
          system: 'convox',
          type: 'service',
          ...userLabels(service.allLabels, { first: 11, each: 1 }),
        },
      },
      spec: proxySpec(service, decoded(serviceHost(service, context)), '', context, router),
    },
  )
}

function domainProxy(
  service: CombinedService,
  domain: Sourced<string>,
  index: number,
  context: MappingContext,
  router: Router,
): Emission {
  const { app, namespace } = context
  return emit(
    'HTTPProxy',
    { rule: 'contour-proxy', because: [service.name, domain, service.mainPort.number] },
    {
      metadata: {
        name: derive('contour-proxy', [service.name, domain], (name) => `${name}-domain-${index}`),
        namespace,
        labels: { app, service: bare(service.name), system: 'convox', type: 'service' },
      },
      spec: proxySpec(service, decoded(domain), '-domains', context, router),
    },
  )
}

function proxySpec(
  service: CombinedService,
  host: Sourced<string>,
  suffix: '' | '-domains',
  context: MappingContext,
  router: Router,
): Draft<HTTPProxySpec> {
  const encrypted = service.certificate.id.value !== '' || convoxTls(router, context)
  return {
    ingressClassName: byRouter(service, 'contour', 'contour-internal'),
    routes: [route(service)],
    virtualhost: {
      fqdn: host,
      ipAllowPolicy: router === 'public' ? allowed(service, context) : undefined,
      tls: encrypted ? { secretName: certificateSecret(service, suffix) } : undefined,
    },
  }
}

function route(service: CombinedService): Draft<HTTPProxyRoute> {
  const { tls, sticky, mainPort } = service
  const { rate, readTimeout, idle } = translateAnnotations(service.ingressAnnotations)
  return {
    conditions: [{ prefix: '/' }],
    enableWebsockets: true,
    loadBalancerPolicy: sticky.value
      ? { strategy: new Sourced('Cookie', sticky.origins, 'sticky-sessions') }
      : undefined,
    permitInsecure: tls.redirect.value
      ? undefined
      : derive('tls-redirect', [tls.redirect], (redirect) => !redirect),
    rateLimitPolicy: rate && { local: { requests: rate, unit: 'second' } },
    services: [
      {
        name: bare(service.name),
        port: mainPort.number,
        protocol: upstreamProtocol(mainPort.scheme),
      },
    ],
    timeoutPolicy: {
      idle:
        idle && idle.value > service.timeout.value
          ? derive('service-timeout', [idle, service.timeout], (count) => `${count}s`)
          : derive(
              'service-timeout',
              [service.timeout, ...(idle ? [idle] : [])],
              (count) => `${count}s`,
            ),
      response: readTimeout ?? 'infinity',
    },
  }
}

const PROTOCOLS: Readonly<Record<string, string>> = { HTTPS: 'tls', GRPC: 'h2c', GRPCS: 'h2' }

function upstreamProtocol(scheme: Sourced<string>): Sourced<string> | undefined {
  const protocol = Object.hasOwn(PROTOCOLS, scheme.value.toUpperCase())
    ? PROTOCOLS[scheme.value.toUpperCase()]
    : undefined
  return protocol === undefined ? undefined : derive('port-scheme', [scheme], () => protocol)
}

function allowed(
  { whitelist }: CombinedService,
  { settings }: MappingContext,
): Draft<HTTPProxyIPFilter>[] {
  const networks = whitelist.value
    .split(',')
    .map((network) => network.trim())
    .filter((network) => network !== '')
  const source = new Sourced(settings.proxyProtocol ? 'Remote' : 'Peer', [
    { kind: 'rack', name: 'proxyProtocol' },
  ])
  return networks.map(
    (network): Draft<HTTPProxyIPFilter> => ({
      cidr: decoded(derive('whitelist', [whitelist], () => network)),
      source,
    }),
  )
}
