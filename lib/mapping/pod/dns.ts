import type { PodSpec } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, fromRack, type Sourced } from '../../provenance/sourced'
import { hasGate } from '../../rack/feature-gates'
import type { MappingContext } from '../context'

const IP_ADDRESS =
  /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$|^[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$/

/**
 * How a pod looks names up: through the rack's resolver, where it is known. Facts, section 5.15.2.
 */
export function dns(
  service: CombinedService,
  context: MappingContext,
): Draft<Pick<PodSpec, 'dnsConfig' | 'dnsPolicy'>> & object {
  const { settings, gates } = context
  const external = hasGate(gates, 'external-dns-resolver')
  const named = gates.get('external-dns-resolver') ?? ''
  const resolver =
    external && IP_ADDRESS.test(named)
      ? fromRack('featureGates', named)
      : fromRack('resolver', settings.resolver)
  const { ndots } = service.dnsConfig
  if (resolver.value === '' && ndots.value <= 0) return {}
  return {
    dnsConfig: {
      nameservers: resolver.value === '' ? undefined : [resolver],
      options:
        ndots.value > 0
          ? [{ name: 'ndots', value: derive('dns-ndots', [ndots], (count) => String(count)) }]
          : undefined,
      searches: resolver.value === '' || external ? undefined : searches(context),
    },
    dnsPolicy: 'None',
  }
}

function searches({ rack, app, settings }: MappingContext): Sourced<string>[] {
  return [
    derive('dns-search', [app, rack], () => `${settings.app}.${settings.rack}.local`),
    derive('dns-search', [app, rack], () => `${settings.rack}-${settings.app}.svc.cluster.local`),
    derive('dns-search', [rack], () => `${settings.rack}.local`),
    derive('dns-search', [], () => 'svc.cluster.local'),
    derive('dns-search', [], () => 'cluster.local'),
  ]
}
