/**
 * The Go types that a kube-apiserver decodes an object's JSON into, as far as convox.yml reaches
 * them: k8s.io/api, the structs' own names, and of named scalar types the name that an error shows.
 * Fields that a rack always writes itself are left out.
 */
export type GoType =
  | { readonly is: 'string' | 'bool' | 'int32' | 'int64'; readonly name: string }
  | { readonly is: 'quantity' | 'intOrString' }
  | { readonly is: 'list' | 'map'; readonly of: GoType }
  | Struct

export interface Struct {
  readonly is: 'struct'
  readonly name: string
  readonly fields: Readonly<Record<string, GoType>>
  /** Fields that belong to a structure inside of this one, by whose name an error calls it too. */
  readonly embedded?: Readonly<Record<string, string>>
}

const STRING = named('string')
const BOOL: GoType = { is: 'bool', name: 'bool' }
const INT32: GoType = { is: 'int32', name: 'int32' }
const INT64: GoType = { is: 'int64', name: 'int64' }
const QUANTITY: GoType = { is: 'quantity' }
const INT_OR_STRING: GoType = { is: 'intOrString' }
const QUANTITIES = map(QUANTITY)

function named(name: string): GoType {
  return { is: 'string', name }
}

function list(of: GoType): GoType {
  return { is: 'list', of }
}

function map(of: GoType): GoType {
  return { is: 'map', of }
}

function struct(
  name: string,
  fields: Record<string, GoType>,
  embedded?: Readonly<Record<string, string>>,
): Struct {
  return embedded ? { is: 'struct', name, fields, embedded } : { is: 'struct', name, fields }
}

function each(embedded: string, ...fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, embedded]))
}

const OF_REFERENCE = each('LocalObjectReference', 'name')

const metadata = struct('ObjectMeta', {
  annotations: map(STRING),
  labels: map(STRING),
  name: STRING,
  namespace: STRING,
})
const selector = struct('LabelSelector', { matchLabels: map(STRING) })
const nameReference = struct('LocalObjectReference', { name: STRING })

const nodeSelectorRequirement = struct('NodeSelectorRequirement', {
  key: STRING,
  operator: named('v1.NodeSelectorOperator'),
  values: list(STRING),
})
const nodeSelectorTerm = struct('NodeSelectorTerm', {
  matchExpressions: list(nodeSelectorRequirement),
})
const affinity = struct('Affinity', {
  nodeAffinity: struct('NodeAffinity', {
    preferredDuringSchedulingIgnoredDuringExecution: list(
      struct('PreferredSchedulingTerm', { preference: nodeSelectorTerm, weight: INT32 }),
    ),
    requiredDuringSchedulingIgnoredDuringExecution: struct('NodeSelector', {
      nodeSelectorTerms: list(nodeSelectorTerm),
    }),
  }),
})
const toleration = struct('Toleration', {
  effect: named('v1.TaintEffect'),
  key: STRING,
  operator: named('v1.TolerationOperator'),
  value: STRING,
})

const exec = struct('ExecAction', { command: list(STRING) })
const lifecycleHandler = struct('LifecycleHandler', { exec })
const probe = struct(
  'Probe',
  {
    exec,
    failureThreshold: INT32,
    grpc: struct('GRPCAction', { port: INT32 }),
    httpGet: struct('HTTPGetAction', {
      path: STRING,
      port: INT_OR_STRING,
      scheme: named('v1.URIScheme'),
    }),
    initialDelaySeconds: INT32,
    periodSeconds: INT32,
    successThreshold: INT32,
    tcpSocket: struct('TCPSocketAction', { port: INT_OR_STRING }),
    timeoutSeconds: INT32,
  },
  each('ProbeHandler', 'exec', 'grpc', 'httpGet', 'tcpSocket'),
)

const environmentVariable = struct('EnvVar', {
  name: STRING,
  value: STRING,
  valueFrom: struct('EnvVarSource', {
    configMapKeyRef: struct('ConfigMapKeySelector', { key: STRING, name: STRING }, OF_REFERENCE),
    fieldRef: struct('ObjectFieldSelector', { fieldPath: STRING }),
  }),
})
const container = struct('Container', {
  args: list(STRING),
  env: list(environmentVariable),
  envFrom: list(
    struct('EnvFromSource', {
      secretRef: struct('SecretEnvSource', { name: STRING }, OF_REFERENCE),
    }),
  ),
  image: STRING,
  lifecycle: struct('Lifecycle', { postStart: lifecycleHandler, preStop: lifecycleHandler }),
  livenessProbe: probe,
  name: STRING,
  ports: list(
    struct('ContainerPort', {
      containerPort: INT32,
      hostPort: INT32,
      name: STRING,
      protocol: named('v1.Protocol'),
    }),
  ),
  readinessProbe: probe,
  resources: struct('ResourceRequirements', { limits: QUANTITIES, requests: QUANTITIES }),
  securityContext: struct('SecurityContext', {
    allowPrivilegeEscalation: BOOL,
    capabilities: struct('Capabilities', {
      add: list(named('v1.Capability')),
      drop: list(named('v1.Capability')),
    }),
    privileged: BOOL,
    readOnlyRootFilesystem: BOOL,
    runAsGroup: INT64,
    runAsNonRoot: BOOL,
    runAsUser: INT64,
    seccompProfile: struct('SeccompProfile', { type: named('v1.SeccompProfileType') }),
  }),
  startupProbe: probe,
  volumeMounts: list(struct('VolumeMount', { mountPath: STRING, name: STRING, subPath: STRING })),
})

const volume = struct(
  'Volume',
  {
    configMap: struct('ConfigMapVolumeSource', { name: STRING }, OF_REFERENCE),
    emptyDir: struct('EmptyDirVolumeSource', {
      medium: named('v1.StorageMedium'),
      sizeLimit: QUANTITY,
    }),
    hostPath: struct('HostPathVolumeSource', { path: STRING }),
    name: STRING,
    persistentVolumeClaim: struct('PersistentVolumeClaimVolumeSource', { claimName: STRING }),
    secret: struct('SecretVolumeSource', {
      items: list(struct('KeyToPath', { key: STRING, path: STRING })),
      secretName: STRING,
    }),
  },
  each('VolumeSource', 'configMap', 'emptyDir', 'hostPath', 'persistentVolumeClaim', 'secret'),
)

const podTemplate = struct('PodTemplateSpec', {
  metadata,
  spec: struct('PodSpec', {
    affinity,
    containers: list(container),
    dnsConfig: struct('PodDNSConfig', {
      nameservers: list(STRING),
      options: list(struct('PodDNSConfigOption', { name: STRING, value: STRING })),
      searches: list(STRING),
    }),
    imagePullSecrets: list(nameReference),
    initContainers: list(container),
    serviceAccountName: STRING,
    terminationGracePeriodSeconds: INT64,
    tolerations: list(toleration),
    volumes: list(volume),
  }),
})

const ingressBackend = struct('IngressBackend', {
  service: struct('IngressServiceBackend', {
    name: STRING,
    port: struct('ServiceBackendPort', { name: STRING, number: INT32 }),
  }),
})
const ingressPath = struct('HTTPIngressPath', { backend: ingressBackend, path: STRING })

const metricTarget = struct('MetricTarget', {
  averageUtilization: INT32,
  averageValue: QUANTITY,
  value: QUANTITY,
})
const metric = struct('MetricSpec', {
  external: struct('ExternalMetricSource', {
    metric: struct('MetricIdentifier', { name: STRING, selector }),
    target: metricTarget,
  }),
  resource: struct('ResourceMetricSource', {
    name: named('v1.ResourceName'),
    target: metricTarget,
  }),
})

const accessModes = list(named('v1.PersistentVolumeAccessMode'))

/** By kind; a kind that is missing is not a kube-apiserver's own. */
export const GO_TYPES: Readonly<Record<string, Struct>> = {
  Namespace: struct('Namespace', { metadata }),
  ServiceAccount: struct('ServiceAccount', { metadata }),
  ConfigMap: struct('ConfigMap', { data: map(STRING), metadata }),
  Secret: struct('Secret', { metadata, type: named('v1.SecretType') }),
  Service: struct('Service', {
    metadata,
    spec: struct('ServiceSpec', {
      loadBalancerSourceRanges: list(STRING),
      ports: list(
        struct('ServicePort', {
          name: STRING,
          port: INT32,
          protocol: named('v1.Protocol'),
          targetPort: INT_OR_STRING,
        }),
      ),
      selector: map(STRING),
    }),
  }),
  Ingress: struct('Ingress', {
    metadata,
    spec: struct('IngressSpec', {
      ingressClassName: STRING,
      rules: list(
        struct(
          'IngressRule',
          {
            host: STRING,
            http: struct('HTTPIngressRuleValue', { paths: list(ingressPath) }),
          },
          each('IngressRuleValue', 'http'),
        ),
      ),
      tls: list(struct('IngressTLS', { hosts: list(STRING), secretName: STRING })),
    }),
  }),
  Deployment: struct('Deployment', {
    metadata,
    spec: struct('DeploymentSpec', {
      minReadySeconds: INT32,
      replicas: INT32,
      selector,
      strategy: struct('DeploymentStrategy', {
        rollingUpdate: struct('RollingUpdateDeployment', {
          maxSurge: INT_OR_STRING,
          maxUnavailable: INT_OR_STRING,
        }),
      }),
      template: podTemplate,
    }),
  }),
  DaemonSet: struct('DaemonSet', {
    metadata,
    spec: struct('DaemonSetSpec', { selector, template: podTemplate }),
  }),
  CronJob: struct('CronJob', {
    metadata,
    spec: struct('CronJobSpec', {
      concurrencyPolicy: named('v1.ConcurrencyPolicy'),
      jobTemplate: struct('JobTemplateSpec', {
        spec: struct('JobSpec', { completions: INT32, parallelism: INT32, template: podTemplate }),
      }),
      schedule: STRING,
    }),
  }),
  HorizontalPodAutoscaler: struct('HorizontalPodAutoscaler', {
    metadata,
    spec: struct('HorizontalPodAutoscalerSpec', {
      maxReplicas: INT32,
      metrics: list(metric),
      minReplicas: INT32,
      scaleTargetRef: struct('CrossVersionObjectReference', { name: STRING }),
    }),
  }),
  PersistentVolumeClaim: struct('PersistentVolumeClaim', {
    metadata,
    spec: struct('PersistentVolumeClaimSpec', {
      accessModes,
      resources: struct('VolumeResourceRequirements', { requests: QUANTITIES }),
      storageClassName: STRING,
      volumeName: STRING,
    }),
  }),
  PersistentVolume: struct('PersistentVolume', {
    metadata,
    spec: struct(
      'PersistentVolumeSpec',
      {
        accessModes,
        capacity: QUANTITIES,
        csi: struct('CSIPersistentVolumeSource', { driver: STRING, volumeHandle: STRING }),
        storageClassName: STRING,
      },
      each('PersistentVolumeSource', 'csi'),
    ),
  }),
}
