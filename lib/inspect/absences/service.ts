import type { CombinedService } from '../../manifest/manifest'
import { asksForKeda } from '../../mapping/service/autoscaler'
import { lacksPrometheus } from '../../mapping/service/scaled-object'
import type { Question, Reason, Surroundings } from './question'

type Ask = Question<CombinedService>['reason']

/** What a service may lack. */
export const SERVICE_QUESTIONS: readonly Question<CombinedService>[] = [
  { what: 'Ingress', kind: 'Ingress', reason: ingress },
  { what: 'HTTPProxy', kind: 'HTTPProxy', reason: httpProxy },
  { what: 'Certificate', kind: 'Certificate', reason: certificate },
  { what: 'Service', kind: 'Service', reason: clusterService },
  { what: 'load balancer', reason: loadBalancer },
  { what: 'HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', reason: autoscaler },
  { what: 'ScaledObject', kind: 'ScaledObject', reason: scaledObject },
  { what: 'VerticalPodAutoscaler', kind: 'VerticalPodAutoscaler', reason: verticalAutoscaler },
  { what: 'PodDisruptionBudget', kind: 'PodDisruptionBudget', reason: disruptionBudget },
  { what: 'Deployment', kind: 'Deployment', reason: deployment },
  { what: 'DaemonSet', kind: 'DaemonSet', reason: daemonSet },
  { what: 'pod of its own', reason: pods },
  { what: 'PersistentVolumeClaim', kind: 'PersistentVolumeClaim', reason: claim },
  { what: 'Secret for pulling images', reason: pullSecret },
  { what: 'IAM role on its ServiceAccount', reason: roleAnnotation },
  { what: 'readiness probe', reason: readiness },
  { what: 'liveness probe', reason: liveness },
  { what: 'startup probe', reason: startup },
  { what: 'init container', reason: initContainer },
  { what: 'limit of CPU', reason: cpuLimit },
]

function usesContour({ settings }: Surroundings): boolean {
  return settings.provider === 'aws' && settings.routerType === 'contour'
}

function unreachable(service: CombinedService): Reason | undefined {
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

function ingress(...[service, surroundings]: Parameters<Ask>): Reason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || !usesContour(surroundings)) return reason
  return {
    because: 'The router of this rack is Contour: an HTTPProxy stands in its place.',
    change: 'Nothing: look at the HTTPProxy.',
    setting: 'routerType',
  }
}

function httpProxy(...[service, surroundings]: Parameters<Ask>): Reason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined || usesContour(surroundings)) return reason
  return {
    because: 'The router of this rack is nginx: an Ingress stands in its place.',
    change: 'Nothing: look at the Ingress.',
    setting: 'routerType',
  }
}

function certificate(...[service, surroundings]: Parameters<Ask>): Reason | undefined {
  const reason = unreachable(service)
  if (reason !== undefined) return reason
  const { id } = service.certificate
  if (id.value !== '')
    return {
      because: `\`certificate.id\` names one that was uploaded to the rack, ${id.value}: its Secret is copied, and nothing is issued.`,
      change: 'Take `certificate.id` away to have one issued.',
      place: id,
    }
  const { disableTlsCert, contourInternalTLS } = surroundings.settings
  const internal = service.internalRouter.value
  if (usesContour(surroundings)) {
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
      because: 'Behind the internal router only domains of its own get a certificate, and it has none.',
      change: 'Write `domain:` with a name that leads to the internal router.',
      path: `${service.id}.domain`,
    }
  if (disableTlsCert)
    return {
      because: 'The rack issues no certificates for hosts that it names itself, and it has no domain of its own.',
      change: 'Write `domain:`, or set convox_domain_tls_cert_disable=false on the rack.',
      setting: 'disableTlsCert',
    }
  return undefined
}

function clusterService(service: CombinedService): Reason | undefined {
  if (service.mainPort.number.value !== 0 || service.extraPorts.length > 0) return undefined
  return {
    because: 'It has neither `port` nor `ports`.',
    change: 'Write `port: 3000`, or `ports:` with a list.',
    place: service.mainPort.number,
    path: `${service.id}.port`,
  }
}

function loadBalancer(...[service, { manifest }]: Parameters<Ask>): Reason | undefined {
  if (manifest.balancers.some((balancer) => balancer.service.value === service.name.value)) return undefined
  return {
    because: 'No balancer names it: it shares the load balancer of the rack’s router.',
    change: `Write a balancer with \`service: ${service.name.value}\` under \`balancers:\`.`,
    path: 'balancers',
  }
}

function autoscaler(...[service, surroundings]: Parameters<Ask>): Reason | undefined {
  const { min, max } = service.scale.count
  if (service.agent.value)
    return {
      because: 'It is an agent: one pod on every node, and no number to scale.',
      change: 'Take `agent: true` away.',
      place: service.agent,
    }
  if (asksForKeda(service)) {
    const missing = scaledObject(service, surroundings)
    return (
      missing && {
        because: `It asks for KEDA, which takes the place of one. ${missing.because} So the number of pods stays as it is.`,
        change: missing.change,
        ...where(missing),
      }
    )
  }
  if (min.value !== max.value) return undefined
  return {
    because: `Its count is ${min.value}: one number, not a range.`,
    change: 'Write a range: `count: 2-10`, under `scale`.',
    place: min,
    path: `${service.id}.scale.count`,
  }
}

function scaledObject(...[service, { settings }]: Parameters<Ask>): Reason | undefined {
  const { count, autoscale, keda } = service.scale
  const path = `${service.id}.scale.autoscale`
  if (!asksForKeda(service))
    return {
      because: 'Neither `scale.autoscale` nor `scale.keda.triggers` is written.',
      change: 'Write `autoscale: {cpu: {threshold: 70}}` under `scale`, with `min` and `max`.',
      path,
    }
  const trigger = Object.values(autoscale?.slots ?? {})[0]?.threshold ?? [...(keda?.triggers ?? []), ...(autoscale?.custom ?? [])][0]?.type
  const asked = trigger === undefined ? { path } : { place: trigger }
  if (service.agent.value)
    return {
      because: 'It is an agent: one pod on every node, and no number to scale.',
      change: 'Take `agent: true` away.',
      place: service.agent,
    }
  if (!settings.keda)
    return {
      because: 'This rack has no KEDA, and drops what asks for it without a word.',
      change: 'Set keda_enable=true on the rack.',
      setting: 'keda',
      ...asked,
    }
  if (count.max.value <= count.min.value)
    return {
      because: `Its count goes from ${count.min.value} to ${count.max.value}: there is no room to scale.`,
      change: 'Write `min` and a greater `max` under `scale`.',
      place: count.max,
      path: `${service.id}.scale.max`,
    }
  if (lacksPrometheus(service, settings.prometheusUrl))
    return {
      because: 'It scales by a metric from Prometheus, and there is no address to ask.',
      change: 'Write `prometheusUrl` beside the threshold, or set prometheus_url on the rack.',
      setting: 'prometheusUrl',
      ...asked,
    }
  return undefined
}

function verticalAutoscaler(service: CombinedService): Reason | undefined {
  if (service.scale.vpa !== undefined) return undefined
  return {
    because: '`scale.vpa` is not written.',
    change: 'Write `vpa: {updateMode: Off}` under `scale`; the rack needs vpa_enable=true.',
    path: `${service.id}.scale.vpa`,
  }
}

const PDB_ANNOTATIONS = ['convox.com/pdb-disabled', 'convox.com/pdb-disbaled']

function disruptionBudget(service: CombinedService): Reason | undefined {
  if (service.agent.value)
    return {
      because: 'It is an agent: a rack guards Deployments only.',
      change: 'Nothing: a node takes its pod along when it is drained.',
      place: service.agent,
    }
  const disabled = service.annotations.find(({ key, value }) => PDB_ANNOTATIONS.includes(key.value) && value.value === 'true')
  return (
    disabled && {
      because: `The annotation \`${disabled.key.value}\` asks for none.`,
      change: 'Take the annotation away.',
      place: disabled.key,
    }
  )
}

function deployment(service: CombinedService): Reason | undefined {
  return service.agent.value
    ? { because: '`agent: true` makes a DaemonSet of it: one pod on every node.', change: 'Take `agent: true` away.', place: service.agent }
    : undefined
}

function daemonSet(service: CombinedService): Reason | undefined {
  return service.agent.value
    ? undefined
    : {
        because: 'It is no agent: it has a number of pods, wherever there is room.',
        change: 'Write `agent: true`.',
        place: service.agent,
        path: `${service.id}.agent`,
      }
}

function pods(service: CombinedService): Reason | undefined {
  const { min, max } = service.scale.count
  if (service.agent.value || min.value > 0 || max.value > 0) return undefined
  return {
    because: 'Its count is 0 on a first deploy: it is a template for timers. A running number above 0 is kept by later promotes.',
    change: 'Write `count: 1` under `scale`.',
    place: min,
    path: `${service.id}.scale.count`,
  }
}

function claim(service: CombinedService): Reason | undefined {
  const { volumeOptions, volumes } = service
  if (volumeOptions.some(({ awsEfs, azureFiles }) => awsEfs || azureFiles)) return undefined
  const change = 'Write `awsEfs` (or `azureFiles`) under `volumeOptions`.'
  const scratch = volumeOptions.find(({ emptyDir }) => emptyDir)?.emptyDir
  if (scratch) return { because: 'An emptyDir lives as long as its pod, and asks for no storage.', change, place: scratch.id }
  if (volumes.length > 0)
    return {
      because: '`volumes` become directories that live as long as the pod, whatever their names.',
      change,
      path: `${service.id}.volumes`,
    }
  return { because: 'No storage is written: what its pods write goes with them.', change, path: `${service.id}.volumeOptions` }
}

function pullSecret(service: CombinedService): Reason | undefined {
  return service.imagePullSecrets.length > 0
    ? undefined
    : {
        because: '`imagePullSecrets` is not written: images come from the app’s own repository.',
        change: 'Write `imagePullSecrets` with registry, username and passwordEnv.',
        path: `${service.id}.imagePullSecrets`,
      }
}

function roleAnnotation(...[service, { settings }]: Parameters<Ask>): Reason | undefined {
  if (service.annotations.some(({ key }) => key.value === 'eks.amazonaws.com/role-arn')) return undefined
  const path = `${service.id}.accessControl.awsPodIdentity`
  const policies = service.accessControl.awsPodIdentity?.policyArns
  if (settings.provider !== 'aws')
    return { because: 'Only racks on AWS give pods an IAM role.', change: 'Nothing on this provider.', setting: 'provider' }
  if (policies === undefined || policies.length === 0)
    return {
      because: '`accessControl.awsPodIdentity` is not written: its pods have the rights of their node.',
      change: 'Write `policyArns` under `accessControl.awsPodIdentity`.',
      path,
    }
  return {
    because: 'EKS binds the role to the ServiceAccount from outside, by namespace and name: nothing in the cluster shows it.',
    change: `Nothing: ask \`aws eks list-pod-identity-associations --cluster-name ${settings.rack}\`.`,
    place: policies[0],
    path,
  }
}

const GRPC = 'GRPC'

function readiness(service: CombinedService): Reason | undefined {
  const { mainPort, health, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  const scheme = mainPort.scheme.value === GRPC || (health.port.scheme.value || mainPort.scheme.value) === GRPC
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

function liveness(service: CombinedService): Reason | undefined {
  const { mainPort, liveness: probe, health, grpcHealthEnabled } = service
  if (mainPort.number.value === 0) return noPort(service)
  const httpHealth = mainPort.scheme.value !== GRPC && (health.port.scheme.value || mainPort.scheme.value) !== GRPC && !health.disable.value
  if (!httpHealth && grpcHealthEnabled.value) return undefined
  const path = `${service.id}.liveness.path`
  if (probe.path.value === '')
    return {
      because: '`liveness.path` is not written: a process that hangs is not restarted.',
      change: 'Write `liveness: {path: /live}`.',
      path,
      place: probe.path,
    }
  const grpc = mainPort.scheme.value === GRPC || (probe.port.scheme.value || mainPort.scheme.value) === GRPC
  return grpc
    ? {
        because: 'It speaks gRPC, which is not asked over HTTP.',
        change: 'Write `grpcHealthEnabled: true`.',
        path: `${service.id}.grpcHealthEnabled`,
      }
    : undefined
}

function startup(service: CombinedService): Reason | undefined {
  if (service.mainPort.number.value === 0) return noPort(service)
  const { path, tcpSocketPort } = service.startupProbe
  if (path.value !== '' || tcpSocketPort.value !== '') return undefined
  return {
    because: 'Neither `startupProbe.path` nor `startupProbe.tcpSocketPort` is written.',
    change: 'Write `startupProbe: {path: /health}` where it takes long to start.',
    path: `${service.id}.startupProbe`,
  }
}

function noPort(service: CombinedService): Reason {
  return {
    because: 'It has no port: there is nothing to ask, and a pod counts as ready as soon as it runs.',
    change: 'Write `port`, with the number that it listens on.',
    place: service.mainPort.number,
    path: `${service.id}.port`,
  }
}

function initContainer(service: CombinedService): Reason | undefined {
  return service.initContainer
    ? undefined
    : {
        because: '`initContainer` is not written. (`init: true` is another thing: one process namespace for the pod.)',
        change: 'Write `initContainer: {command: bin/migrate}`.',
        path: `${service.id}.initContainer`,
      }
}

function cpuLimit(service: CombinedService): Reason | undefined {
  const { limit } = service.scale
  return limit.cpu.value > 0
    ? undefined
    : {
        because: '`scale.limit.cpu` is not written. `scale.cpu` is what it asks for; only memory is a limit by itself.',
        change: 'Write `limit: {cpu: 500}` under `scale`.',
        place: limit.cpu,
        path: `${service.id}.scale.limit.cpu`,
      }
}

function where({ place, path, setting }: Reason): Pick<Reason, 'place' | 'path' | 'setting'> {
  return { ...(place && { place }), ...(path !== undefined && { path }), ...(setting && { setting }) }
}
