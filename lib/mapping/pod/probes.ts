import type { Probe } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Port } from '../../manifest/port'
import type { Timings } from '../../manifest/service/health'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import { healthOverHttp, noLiveness, noReadiness, noStartup } from '../conditions/service-probes'
import { bare, quoted } from '../written-text'

interface Probes {
  readonly startupProbe?: Draft<Probe> | undefined
  readonly livenessProbe?: Draft<Probe> | undefined
  readonly readinessProbe?: Draft<Probe> | undefined
}

const READY_SUCCESSES = 1
const READY_FAILURES = 3
const GRPC_FAILURES = 5

/** The checks of the main container; none without a main port. Facts, section 5.15.1. */
export function probes(service: CombinedService): Probes {
  const overGrpc = !healthOverHttp(service) && service.grpcHealthEnabled.value
  return {
    startupProbe: noStartup(service) ? undefined : startup(service),
    livenessProbe: noLiveness(service)
      ? undefined
      : overGrpc
        ? grpcProbe(service, service.liveness.port)
        : livenessProbe(service),
    readinessProbe: noReadiness(service)
      ? undefined
      : overGrpc
        ? grpcProbe(service, service.health.port)
        : readinessProbe(service),
  }
}

function startup({ startupProbe, mainPort }: CombinedService): Draft<Probe> {
  const { path, tcpSocketPort } = startupProbe
  return {
    ...timings(startupProbe),
    httpGet: path.value === '' ? undefined : { path: quoted(path), port: mainPort.number },
    tcpSocket: tcpSocketPort.value === '' ? undefined : { port: bare(tcpSocketPort) },
  }
}

function livenessProbe({ liveness, mainPort }: CombinedService): Draft<Probe> {
  const { port } = liveness
  return {
    ...timings(liveness),
    httpGet: {
      path: quoted(liveness.path),
      port: numberOr(port, mainPort),
      scheme: port.scheme.value === '' ? undefined : upper(port.scheme),
    },
  }
}

function readinessProbe({ health, mainPort }: CombinedService): Draft<Probe> {
  const scheme = or(health.port.scheme, mainPort.scheme)
  return {
    failureThreshold: READY_FAILURES,
    httpGet: {
      path: quoted(health.path),
      port: numberOr(health.port, mainPort),
      scheme: upper(scheme),
    },
    initialDelaySeconds: health.grace,
    periodSeconds: health.interval,
    successThreshold: READY_SUCCESSES,
    timeoutSeconds: health.timeout,
  }
}

function grpcProbe(
  { health, mainPort, grpcHealthEnabled }: CombinedService,
  port: Port,
): Draft<Probe> {
  return {
    failureThreshold: GRPC_FAILURES,
    grpc: {
      port: derive(
        'grpc-probe',
        [numberOr(port, mainPort), grpcHealthEnabled, health.disable],
        (number) => number,
      ),
    },
    initialDelaySeconds: health.grace,
    periodSeconds: health.interval,
    successThreshold: READY_SUCCESSES,
    timeoutSeconds: health.timeout,
  }
}

function timings({
  grace,
  interval,
  timeout,
  successThreshold,
  failureThreshold,
}: Timings): Draft<Probe> & object {
  return {
    failureThreshold,
    initialDelaySeconds: grace,
    periodSeconds: interval,
    successThreshold,
    timeoutSeconds: timeout,
  }
}

function numberOr(own: Port, main: Port): Sourced<number> {
  return own.number.value > 0 ? own.number : main.number
}

function or(own: Sourced<string>, other: Sourced<string>): Sourced<string> {
  return own.value === ''
    ? new Sourced(
        other.value,
        [...own.origins.filter((o) => o.kind === 'written'), ...other.origins],
        other.rule,
      )
    : own
}

function upper(scheme: Sourced<string>): Sourced<string> {
  return quoted(derive('port-scheme', [scheme], (name) => name.toUpperCase()))
}
