import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason, Condition, ConditionContext } from './condition'

type Ask = Condition<CombinedService>['reason']

/** Why a service has no way in: from outside, by a certificate, inside the cluster. */

export function usesContour({ settings }: ConditionContext): boolean {
  return settings.provider === 'aws' && settings.routerType === 'contour'
}

/** Why no router leads to a service. */
export function unreachable(service: CombinedService): AbsenceReason | undefined {
  const { number } = service.mainPort
  if (number.value <= 0)
    return {
      because: 'The service has no main port, so no router sends it traffic.',
      change: 'Write `port: 3000` with the port that it listens on.',
      place: number,
      path: `${service.id}.port`,
    }
  if (service.internal.value && !service.internalRouter.value) {
    return {
      because:
        '`internal: true` keeps the service inside the rack: it has a Service but no route from outside.',
      change: 'Remove `internal: true`.',
      place: service.internal,
    }
  }
  return undefined
}

export function noIngress(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || !usesContour(context)) return reason
  return {
    because: 'The router of this rack is Contour, which uses an HTTPProxy instead.',
    change: 'Look at the HTTPProxy.',
    setting: 'routerType',
  }
}

export function noHttpProxy(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || usesContour(context)) return reason
  return {
    because: 'The router of this rack is nginx, which uses an Ingress instead.',
    change: 'Look at the Ingress.',
    setting: 'routerType',
  }
}

export function noCertificate(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined) return reason
  const { id } = service.certificate
  if (id.value !== '')
    return {
      because: `\`certificate.id\` names ${id.value}, a certificate uploaded to the rack. Its Secret is copied, and nothing is issued.`,
      change: 'Remove `certificate.id` to have one issued.',
      place: id,
    }
  const { disableTlsCert, contourInternalTLS } = context.settings
  const internal = service.internalRouter.value
  if (usesContour(context)) {
    if (disableTlsCert)
      return {
        because: 'The rack issues no certificates for its own host names.',
        change: 'Set convox_domain_tls_cert_disable=false on the rack.',
        setting: 'disableTlsCert',
      }
    if (internal && !contourInternalTLS)
      return {
        because: 'The internal router of this rack serves plain HTTP.',
        change: 'Set contour_internal_tls=true on the rack.',
        setting: 'contourInternalTLS',
      }
    return undefined
  }
  if (service.domain.length > 0) return undefined
  if (internal)
    return {
      because:
        'Behind the internal router only custom domains get a certificate, and the service has none.',
      change: 'Write `domain:` with a name that resolves to the internal router.',
      path: `${service.id}.domain`,
    }
  if (disableTlsCert)
    return {
      because:
        'The rack issues no certificates for its own host names, and the service has no domain.',
      change: 'Write `domain:`, or set convox_domain_tls_cert_disable=false on the rack.',
      setting: 'disableTlsCert',
    }
  return undefined
}

export function noClusterService(service: CombinedService): AbsenceReason | undefined {
  if (service.mainPort.number.value !== 0 || service.extraPorts.length > 0) return undefined
  return {
    because: 'It has neither `port` nor `ports`.',
    change: 'Write `port: 3000`, or `ports:` with a list.',
    place: service.mainPort.number,
    path: `${service.id}.port`,
  }
}

export function noLoadBalancer(
  ...[service, { manifest }]: Parameters<Ask>
): AbsenceReason | undefined {
  if (manifest.balancers.some((balancer) => balancer.service.value === service.name.value))
    return undefined
  return {
    because: 'No balancer routes to it. It shares the load balancer of the router.',
    change: `Write a balancer with \`service: ${service.name.value}\` under \`balancers:\`.`,
    path: 'balancers',
  }
}
