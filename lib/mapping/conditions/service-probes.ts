import type { CombinedService } from '../../manifest/manifest'
import type { Port } from '../../manifest/port'
import type { AbsenceReason } from './condition'

const GRPC = 'GRPC'

/** Why a service is not asked how it is, or nothing goes before it. */

/** Whether readiness is asked over HTTP: not of gRPC, and not where `health.disable` is set. */
export function healthOverHttp({ mainPort, health }: CombinedService): boolean {
  return !speaksGrpc(mainPort, health.port) && !health.disable.value
}

export function noReadiness(service: CombinedService): AbsenceReason | undefined {
  const { mainPort, health, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  if (grpcHealthEnabled.value || healthOverHttp(service)) return undefined
  if (health.disable.value)
    return {
      because: '`health.disable` turns it off: a pod gets traffic as soon as it runs.',
      change: 'Remove `health.disable`.',
      place: health.disable,
    }
  return {
    because: 'The port uses gRPC, which is not probed by default.',
    change: 'Write `grpcHealthEnabled: true`.',
    path: `${service.id}.grpcHealthEnabled`,
    place: mainPort.scheme,
  }
}

export function noLiveness(service: CombinedService): AbsenceReason | undefined {
  const { mainPort, liveness: probe, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  if (!healthOverHttp(service) && grpcHealthEnabled.value) return undefined
  if (probe.path.value === '')
    return {
      because: '`liveness.path` is not written, so a process that hangs is not restarted.',
      change: 'Write `liveness: {path: /live}`.',
      path: `${service.id}.liveness.path`,
      place: probe.path,
    }
  return speaksGrpc(mainPort, probe.port)
    ? {
        because: 'The port uses gRPC, which is not probed over HTTP.',
        change: 'Write `grpcHealthEnabled: true`.',
        path: `${service.id}.grpcHealthEnabled`,
      }
    : undefined
}

/** A check follows the scheme of its own port, and of the main one where it has none. */
function speaksGrpc(main: Port, own: Port): boolean {
  return main.scheme.value === GRPC || (own.scheme.value || main.scheme.value) === GRPC
}

export function noStartup(service: CombinedService): AbsenceReason | undefined {
  if (service.mainPort.number.value === 0) return noPort(service)
  const { path, tcpSocketPort } = service.startupProbe
  if (path.value !== '' || tcpSocketPort.value !== '') return undefined
  return {
    because: 'Neither `startupProbe.path` nor `startupProbe.tcpSocketPort` is written.',
    change: 'Write `startupProbe: {path: /health}` if the service is slow to start.',
    path: `${service.id}.startupProbe`,
  }
}

function noPort(service: CombinedService): AbsenceReason {
  return {
    because:
      'The service has no main port, so there is nothing to probe: a pod is ready as soon as it runs.',
    change: 'Write `port` with the port that it listens on.',
    place: service.mainPort.number,
    path: `${service.id}.port`,
  }
}

export function noInitContainer(service: CombinedService): AbsenceReason | undefined {
  return service.initContainer
    ? undefined
    : {
        because:
          '`initContainer` is not written. (`init: true` is something else: it shares one process namespace in the pod.)',
        change: 'Write `initContainer: {command: bin/migrate}`.',
        path: `${service.id}.initContainer`,
      }
}
