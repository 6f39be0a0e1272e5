import { type LiveMap, textAt } from './live-object'

/** A value, or what makes it from the mapping that the field is in. */
type Default = string | number | boolean | readonly unknown[] | ((parent: LiveMap) => unknown)

/**
 * What the API server writes into a field that was left out, as `kubectl explain` says it
 * (defaults.go of each API group). Of a pod template, only what is filled in there: some defaults
 * come to the pods alone.
 */
const POD: Readonly<Record<string, Default>> = {
  '/spec/restartPolicy': 'Always',
  '/spec/dnsPolicy': 'ClusterFirst',
  '/spec/schedulerName': 'default-scheduler',
  '/spec/terminationGracePeriodSeconds': 30,
  '/spec/serviceAccount': (spec) => spec.serviceAccountName,
  '/spec/enableServiceLinks': true,
  '/spec/hostNetwork': false,
  '/spec/volumes/*/configMap/defaultMode': 420,
  '/spec/volumes/*/secret/defaultMode': 420,
  '/spec/volumes/*/projected/defaultMode': 420,
  '/spec/volumes/*/downwardAPI/defaultMode': 420,
  '/spec/volumes/*/hostPath/type': '',
  '/spec/volumes/*/projected/sources/*/serviceAccountToken/expirationSeconds': 3600,
  '/spec/volumes/*/ephemeral/volumeClaimTemplate/spec/volumeMode': 'Filesystem',
  '/spec/containers/*/imagePullPolicy': (container) => pullPolicy(textAt(container, 'image')),
  '/spec/containers/*/terminationMessagePath': '/dev/termination-log',
  '/spec/containers/*/terminationMessagePolicy': 'File',
  '/spec/containers/*/ports/*/protocol': 'TCP',
  '/spec/containers/*/ports/*/hostPort': (port) => port.containerPort,
  '/spec/containers/*/env/*/value': '',
  '/spec/containers/*/env/*/valueFrom/fieldRef/apiVersion': 'v1',
  '/spec/containers/*/env/*/valueFrom/resourceFieldRef/divisor': '0',
  '/spec/containers/*/lifecycle/postStart/httpGet/scheme': 'HTTP',
  '/spec/containers/*/lifecycle/preStop/httpGet/scheme': 'HTTP',
  '/spec/containers/*/securityContext/procMount': 'Default',
}

const PROBE: Readonly<Record<string, Default>> = {
  '/timeoutSeconds': 1,
  '/periodSeconds': 10,
  '/successThreshold': 1,
  '/failureThreshold': 3,
  '/initialDelaySeconds': 0,
  '/httpGet/scheme': 'HTTP',
  '/httpGet/path': '/',
  '/grpc/service': '',
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const

const KIND_DEFAULTS: Readonly<Record<string, Readonly<Record<string, Default>>>> = {
  Deployment: {
    '/spec/replicas': 1,
    '/spec/progressDeadlineSeconds': 600,
    '/spec/revisionHistoryLimit': 10,
    '/spec/minReadySeconds': 0,
    '/spec/strategy/type': 'RollingUpdate',
    '/spec/strategy/rollingUpdate/maxSurge': '25%',
    '/spec/strategy/rollingUpdate/maxUnavailable': '25%',
  },
  DaemonSet: {
    '/spec/revisionHistoryLimit': 10,
    '/spec/minReadySeconds': 0,
    '/spec/updateStrategy/type': 'RollingUpdate',
    '/spec/updateStrategy/rollingUpdate/maxSurge': 0,
    '/spec/updateStrategy/rollingUpdate/maxUnavailable': 1,
  },
  CronJob: {
    '/spec/concurrencyPolicy': 'Allow',
    '/spec/suspend': false,
    '/spec/successfulJobsHistoryLimit': 3,
    '/spec/failedJobsHistoryLimit': 1,
    '/spec/jobTemplate/spec/backoffLimit': 6,
    '/spec/jobTemplate/spec/completions': 1,
    '/spec/jobTemplate/spec/parallelism': 1,
    '/spec/jobTemplate/spec/completionMode': 'NonIndexed',
    '/spec/jobTemplate/spec/suspend': false,
    '/spec/jobTemplate/spec/manualSelector': false,
    '/spec/jobTemplate/spec/podReplacementPolicy': 'TerminatingOrFailed',
  },
  Service: {
    '/spec/type': 'ClusterIP',
    '/spec/sessionAffinity': 'None',
    '/spec/sessionAffinityConfig/clientIP/timeoutSeconds': 10800,
    '/spec/internalTrafficPolicy': 'Cluster',
    '/spec/externalTrafficPolicy': 'Cluster',
    '/spec/allocateLoadBalancerNodePorts': true,
    '/spec/publishNotReadyAddresses': false,
    '/spec/ports/*/protocol': 'TCP',
    '/spec/ports/*/targetPort': (port) => port.port,
  },
  Ingress: {
    '/spec/rules/*/http/paths/*/pathType': 'ImplementationSpecific',
  },
  HorizontalPodAutoscaler: {
    '/spec/minReplicas': 1,
    '/spec/behavior/scaleUp/selectPolicy': 'Max',
    '/spec/behavior/scaleUp/stabilizationWindowSeconds': 0,
    '/spec/behavior/scaleUp/policies': [
      { type: 'Pods', value: 4, periodSeconds: 15 },
      { type: 'Percent', value: 100, periodSeconds: 15 },
    ],
    '/spec/behavior/scaleDown/selectPolicy': 'Max',
    '/spec/behavior/scaleDown/stabilizationWindowSeconds': 300,
    '/spec/behavior/scaleDown/policies': [{ type: 'Percent', value: 100, periodSeconds: 15 }],
    '/spec/metrics/*/resource/target/type': 'Utilization',
  },
  PersistentVolumeClaim: { '/spec/volumeMode': 'Filesystem' },
  PersistentVolume: {
    '/spec/volumeMode': 'Filesystem',
    '/spec/persistentVolumeReclaimPolicy': 'Retain',
    '/spec/claimRef/apiVersion': 'v1',
    '/spec/claimRef/kind': 'PersistentVolumeClaim',
  },
  Secret: { '/type': 'Opaque', '/immutable': false },
  ConfigMap: { '/immutable': false },
  VerticalPodAutoscaler: { '/spec/updatePolicy/updateMode': 'Auto' },
  ScaledObject: {
    '/spec/scaleTargetRef/apiVersion': 'apps/v1',
    '/spec/scaleTargetRef/kind': 'Deployment',
    '/spec/pollingInterval': 30,
    '/spec/cooldownPeriod': 300,
    '/spec/minReplicaCount': 0,
    '/spec/maxReplicaCount': 100,
    '/spec/triggers/*/useCachedMetrics': false,
  },
  Certificate: {
    '/spec/privateKey/algorithm': 'RSA',
    '/spec/privateKey/encoding': 'PKCS1',
    '/spec/privateKey/size': 2048,
    '/spec/privateKey/rotationPolicy': 'Always',
    '/spec/issuerRef/kind': 'Issuer',
    '/spec/issuerRef/group': 'cert-manager.io',
  },
  HTTPProxy: {
    '/spec/routes/*/services/*/weight': 0,
    '/spec/routes/*/enableWebsockets': false,
    '/spec/routes/*/permitInsecure': false,
  },
}

/**
 * The value that the API server fills in at a pattern (`{pod}/spec/...`, `/spec/...`); undefined
 * where it fills in none.
 */
export function defaultAt(kind: string, pattern: string, parent: LiveMap): unknown {
  const found = entryAt(kind, pattern)
  return typeof found === 'function' ? found(parent) : found
}

function entryAt(kind: string, pattern: string): Default | undefined {
  if (!pattern.startsWith('{pod}')) return KIND_DEFAULTS[kind]?.[pattern]
  const inPod = pattern.slice('{pod}'.length)
  for (const probe of PROBES) {
    const head = `/spec/containers/*/${probe}`
    if (inPod.startsWith(`${head}/`)) return PROBE[inPod.slice(head.length)]
  }
  return POD[inPod]
}

/** `Always` for the tag latest, and for no tag; a digest is never latest. */
function pullPolicy(image = ''): string {
  const name = image.slice(image.lastIndexOf('/') + 1)
  if (name.includes('@')) return 'IfNotPresent'
  const tag = name.split(':')[1]
  return tag === undefined || tag === 'latest' ? 'Always' : 'IfNotPresent'
}
