import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason } from './question'

const GRPC = 'GRPC'

/** Why a service is not asked how it is, or nothing goes before it. */

export function readiness(service: CombinedService): AbsenceReason | undefined {
  const { mainPort, health, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  const scheme =
    mainPort.scheme.value === GRPC || (health.port.scheme.value || mainPort.scheme.value) === GRPC
  if (grpcHealthEnabled.value || (!scheme && !health.disable.value)) return undefined
  if (health.disable.value)
    return {
      because: '`health.disable` asks for none: a pod gets traffic as soon as it runs.',
      change: 'Take `health.disable` away.',
      place: health.disable,
    }
  return {
    because: 'It speaks gRPC, which is not asked unless that is said.',
    change: 'Write `grpcHealthEnabled: true`.',
    path: `${service.id}.grpcHealthEnabled`,
    place: mainPort.scheme,
  }
}

export function liveness(service: CombinedService): AbsenceReason | undefined {
  const { mainPort, liveness: probe, health, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  const httpHealth =
    mainPort.scheme.value !== GRPC &&
    (health.port.scheme.value || mainPort.scheme.value) !== GRPC &&
    !health.disable.value
  if (!httpHealth && grpcHealthEnabled.value) return undefined
  const path = `${service.id}.liveness.path`
  if (probe.path.value === '')
    return {
      because: '`liveness.path` is not written: a process that hangs is not restarted.',
      change: 'Write `liveness: {path: /live}`.',
      path,
      place: probe.path,
    }
  const grpc =
    mainPort.scheme.value === GRPC || (probe.port.scheme.value || mainPort.scheme.value) === GRPC
  return grpc
    ? {
        because: 'It speaks gRPC, which is not asked over HTTP.',
        change: 'Write `grpcHealthEnabled: true`.',
        path: `${service.id}.grpcHealthEnabled`,
      }
    : undefined
}

export function startup(service: CombinedService): AbsenceReason | undefined {
  if (service.mainPort.number.value === 0) return noPort(service)
  const { path, tcpSocketPort } = service.startupProbe
  if (path.value !== '' || tcpSocketPort.value !== '') return undefined
  return {
    because: 'Neither `startupProbe.path` nor `startupProbe.tcpSocketPort` is written.',
    change: 'Write `startupProbe: {path: /health}` where it takes long to start.',
    path: `${service.id}.startupProbe`,
  }
}

function noPort(service: CombinedService): AbsenceReason {
  return {
    because:
      'It has no port: there is nothing to ask, and a pod counts as ready as soon as it runs.',
    change: 'Write `port`, with the number that it listens on.',
    place: service.mainPort.number,
    path: `${service.id}.port`,
  }
}

export function initContainer(service: CombinedService): AbsenceReason | undefined {
  return service.initContainer
    ? undefined
    : {
        because:
          '`initContainer` is not written. (`init: true` is another thing: one process namespace for the pod.)',
        change: 'Write `initContainer: {command: bin/migrate}`.',
        path: `${service.id}.initContainer`,
      }
}
