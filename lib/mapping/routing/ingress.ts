import type { IngressRule } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { serviceHost } from '../hosts'
import { userLabels } from '../user-labels'
import { bare, decoded, keyAsArrived, quoted } from '../written-text'

export type Router = 'public' | 'internal'

/** Annotations that stay the rack's, whatever a service says. Facts, section 5.4. */
export const RESERVED_ANNOTATIONS: ReadonlySet<string> = new Set([
  'alb.ingress.kubernetes.io/scheme',
  'cert-manager.io/cluster-issuer',
  'cert-manager.io/duration',
  ...[
    'backend-protocol',
    'proxy-connect-timeout',
    'proxy-read-timeout',
    'proxy-send-timeout',
    'server-snippet',
  ].map(nginx),
  ...['affinity', 'session-cookie-name', 'ssl-redirect', 'whitelist-source-range'].map(nginx),
])

function nginx(name: string): string {
  return `nginx.ingress.kubernetes.io/${name}`
}

/** The way into a service, where the router is nginx. Facts, sections 5.4 and 5.5. */
export function ingress(
  service: CombinedService,
  context: MappingContext,
  router: Router,
): Emission {
  const { app, namespace, settings } = context
  const name = bare(service.name)
  const host = decoded(serviceHost(service, context))
  const hosts = [host, ...service.domain.map(decoded)]
  const publicly = router === 'public'
  const all = annotations(service, context)
  return emit(
    'Ingress',
    {
      rule: publicly ? 'service-ingress' : 'internal-ingress',
      because: [service.name, service.mainPort.number, service.internal, service.internalRouter],
    },
    {
      metadata: {
        name: publicly
          ? name
          : bare(derive('internal-ingress', [service.name], (text) => `${text}-internal`)),
        namespace,
        annotations: all,
        labels: {
          app,
          service: name,
          system: 'convox',
          type: 'service',
          ...userLabels(service.allLabels, { first: firstLabelLine(service, all), each: 2 }),
        },
      },
      spec: {
        ingressClassName: byRouter(service, 'nginx', 'nginx-internal'),
        rules: hosts.map((each) => rule(each, service)),
        tls: [
          ...(publicly && !settings.disableTlsCert
            ? [{ hosts: [host], secretName: certificateSecret(service, '') }]
            : []),
          ...(service.domain.length > 0
            ? [
                {
                  hosts: service.domain.map(decoded),
                  secretName: certificateSecret(service, '-domains'),
                },
              ]
            : []),
        ],
      },
    },
  )
}

/** A value that depends on which router leads to a service. */
export function byRouter(
  { internalRouter }: CombinedService,
  publicly: string,
  internally: string,
): Sourced<string> {
  return derive('service-ingress', [internalRouter], (internal) =>
    internal ? internally : publicly,
  )
}

function rule(host: Sourced<string>, service: CombinedService): Draft<IngressRule> {
  return {
    host,
    http: {
      paths: [
        {
          backend: {
            service: { name: bare(service.name), port: { number: service.mainPort.number } },
          },
          pathType: 'ImplementationSpecific',
        },
      ],
    },
  }
}

/** An uploaded certificate, or the one that is issued for the service's hosts. */
export function certificateSecret(
  { certificate, name }: CombinedService,
  suffix: '' | '-domains',
): Sourced<string> {
  if (certificate.id.value !== '') return bare(certificate.id)
  return derive('certificate-secret', [name], (text) => `cert-${text}${suffix}`)
}

function annotations(
  service: CombinedService,
  context: MappingContext,
): Record<string, Draft<string>> {
  const { mainPort, timeout, tls, sticky, whitelist } = service
  const scheme = quoted(mainPort.scheme)
  const seconds = derive('service-timeout', [timeout], String)
  const all: Record<string, Draft<string>> = {
    'alb.ingress.kubernetes.io/scheme': byRouter(service, 'internet-facing', 'internal'),
    ...issuer(service, context),
    'convox.com/backend-protocol': scheme,
    'convox.com/idles': new Sourced(String(context.provider.idles), [
      { kind: 'rack', name: 'provider' },
    ]),
    [nginx('backend-protocol')]: scheme,
    [nginx('proxy-connect-timeout')]: seconds,
    [nginx('proxy-read-timeout')]: seconds,
    [nginx('proxy-send-timeout')]: seconds,
    [nginx('server-snippet')]: derive(
      'service-timeout',
      [timeout],
      (count) => `keepalive_timeout ${count}s;\nclient_body_timeout ${count}s;\n`,
    ),
    [nginx('ssl-redirect')]: derive('tls-redirect', [tls.redirect], String),
  }
  if (sticky.value) {
    all[nginx('affinity')] = new Sourced('cookie', sticky.origins, 'sticky-sessions')
    all[nginx('session-cookie-name')] = new Sourced(
      'CONVOXSESSION',
      sticky.origins,
      'sticky-sessions',
    )
  }
  if (whitelist.value !== '') all[nginx('whitelist-source-range')] = quoted(whitelist)
  for (const { key, value } of service.ingressAnnotations)
    if (!RESERVED_ANNOTATIONS.has(key.value)) all[keyAsArrived(key.value)] = decoded(value)
  return all
}

/**
 * The rack's own annotations stand above the labels on a line each, optional ones on two more, all
 * others on two each.
 */
function firstLabelLine({ sticky, whitelist }: CombinedService, all: object): number {
  const stickyLines = sticky.value ? 3 : 0
  const whitelistLines = whitelist.value === '' ? 0 : 2
  const own = 9 + (sticky.value ? 2 : 0) + (whitelist.value === '' ? 0 : 1)
  return 27 + stickyLines + whitelistLines + 2 * (Object.keys(all).length - own)
}

/** Who issues the certificate; nobody where one was uploaded. */
function issuer(
  { certificate }: CombinedService,
  { provider }: MappingContext,
): Record<string, Draft<string>> {
  if (certificate.id.value !== '') return {}
  return {
    'cert-manager.io/cluster-issuer': new Sourced(
      provider.issuer,
      [{ kind: 'rack', name: 'provider' }],
      'certificate-issuer',
    ),
    ...(certificate.duration.value !== '' && {
      'cert-manager.io/duration': decoded(certificate.duration),
    }),
  }
}
