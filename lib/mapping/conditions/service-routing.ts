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
      because: 'It has no port, so nobody from outside is led to it.',
      change: 'Write `port: 3000`, with the number that it listens on.',
      place: number,
      path: `${service.id}.port`,
    }
  if (service.internal.value && !service.internalRouter.value) {
    return {
      because: '`internal: true` keeps it inside the rack: its Service is all there is.',
      change: 'Take `internal: true` away.',
      place: service.internal,
    }
  }
  return undefined
}

export function noIngress(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || !usesContour(context)) return reason
  return {
    because: 'The router of this rack is Contour: an HTTPProxy stands in its place.',
    change: 'Look at the HTTPProxy.',
    setting: 'routerType',
  }
}

export function noHttpProxy(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || usesContour(context)) return reason
  return {
    because: 'The router of this rack is nginx: an Ingress stands in its place.',
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
      because: `\`certificate.id\` names one that was uploaded to the rack, ${id.value}: its Secret is copied, and nothing is issued.`,
      change: 'Take `certificate.id` away to have one issued.',
      place: id,
    }
  const { disableTlsCert, contourInternalTLS } = context.settings
  const internal = service.internalRouter.value
  if (usesContour(context)) {
    if (disableTlsCert)
      return {
        because: 'The rack issues no certificates for hosts that it names itself.',
        change: 'Set convox_domain_tls_cert_disable=false on the rack.',
        setting: 'disableTlsCert',
      }
    if (internal && !contourInternalTLS)
      return {
        because: 'The internal router speaks plain HTTP on this rack.',
        change: 'Set contour_internal_tls=true on the rack.',
        setting: 'contourInternalTLS',
      }
    return undefined
  }
  if (service.domain.length > 0) return undefined
  if (internal)
    return {
      because:
        'Behind the internal router only domains of its own get a certificate, and it has none.',
      change: 'Write `domain:` with a name that leads to the internal router.',
      path: `${service.id}.domain`,
    }
  if (disableTlsCert)
    return {
      because:
        'The rack issues no certificates for hosts that it names itself, and it has no domain of its own.',
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
    because: 'No balancer names it: it shares the load balancer of the rack’s router.',
    change: `Write a balancer with \`service: ${service.name.value}\` under \`balancers:\`.`,
    path: 'balancers',
  }
}
