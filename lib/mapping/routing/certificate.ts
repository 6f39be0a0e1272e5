import type { CombinedService } from '../../manifest/manifest'
import type { Sourced } from '../../provenance/sourced'
import { noCertificate } from '../conditions/service-routing'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { serviceHost } from '../hosts'
import { bare, decoded } from '../written-text'
import { byRouter, certificateSecret } from './ingress'

/**
 * Certificates of a service, where the router is Contour and none was uploaded. Facts, section 5.7.
 */
export function certificates(service: CombinedService, context: MappingContext): Emission[] {
  if (noCertificate(service, context)) return []
  const own = certificate(service, '', [decoded(serviceHost(service, context))], context)
  return service.domain.length > 0
    ? [own, certificate(service, '-domains', service.domain.map(decoded), context)]
    : [own]
}

function certificate(
  service: CombinedService,
  suffix: '' | '-domains',
  dnsNames: Sourced<string>[],
  { app, namespace }: MappingContext,
): Emission {
  const { duration } = service.certificate
  const name = certificateSecret(service, suffix)
  return emit(
    'Certificate',
    { rule: 'contour-certificate', because: [service.name, ...dnsNames] },
    {
      metadata: {
        name,
        namespace,
        labels: { app, service: bare(service.name), system: 'convox', type: 'service' },
      },
      spec: {
        dnsNames,
        duration: duration.value === '' ? undefined : bare(duration),
        issuerRef: {
          group: 'cert-manager.io',
          kind: 'ClusterIssuer',
          name: byRouter(service, 'letsencrypt', 'self-signed'),
        },
        secretName: name,
        secretTemplate: { labels: { system: 'convox', type: 'letsencrypt-certificate' } },
        usages: ['digital signature', 'key encipherment'],
      },
    },
  )
}
