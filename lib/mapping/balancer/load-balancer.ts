import type { ServicePort } from '../../kubernetes/kind-types'
import type { Balancer } from '../../manifest/balancer'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { equalsPairs } from '../equals-pairs'
import { userLabels } from '../user-labels'
import { bare, keyAsArrived, quoted } from '../written-text'

/**
 * A balancer becomes a Service of type LoadBalancer before the pods of its service. Facts, section
 * 5.3.
 */
export function loadBalancer(
  balancer: Balancer,
  { namespace, manifest }: MappingContext,
): Emission {
  const { name, service, ports, whitelist } = balancer
  return emit(
    'Service',
    { rule: 'balancer-service', because: [name, service] },
    {
      metadata: {
        name: derive('balancer-service', [name], (text) => `balancer-${text}`),
        namespace,
        annotations: annotations(balancer),
        labels: {
          balancer: bare(name),
          service: bare(service),
          type: 'balancer',
          ...userLabels(manifest.labels, {
            first: 15 + 2 * balancer.annotations.length,
            each: 2,
          }),
        },
      },
      spec: {
        externalTrafficPolicy: 'Cluster',
        loadBalancerSourceRanges: whitelist.map((network) => quoted(network)),
        ports: ports.map(balancerPort),
        selector: { service: bare(service), type: 'service' },
        type: 'LoadBalancer',
      },
    },
  )
}

function balancerPort({ source, target, protocol }: Balancer['ports'][number]): Draft<ServicePort> {
  return {
    name: derive('balancer-port', [source], String),
    port: source,
    protocol: protocol.value === '' ? undefined : bare(protocol),
    targetPort: target,
  }
}

function annotations({ annotations: own }: Balancer): Record<string, Sourced<string>> {
  const usual = {
    'service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout': new Sourced('3600'),
    'service.beta.kubernetes.io/aws-load-balancer-type': new Sourced('nlb'),
  }
  const given = equalsPairs(own).map(({ key, value }) => [
    keyAsArrived(key.value),
    quoted(withEscapedQuotes(value)),
  ])
  return { ...usual, ...Object.fromEntries(given) }
}

/** Quotes are escaped here, backslashes are not. */
function withEscapedQuotes(value: Sourced<string>): Sourced<string> {
  return value.value.includes('"')
    ? new Sourced(value.value.replaceAll('"', '\\"'), value.origins, value.rule)
    : value
}
