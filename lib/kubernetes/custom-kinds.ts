import type { ObjectMeta } from 'kubernetes-types/meta/v1'

/**
 * The custom resources that a rack writes: only the fields that it can write, as their published
 * definitions name them (Contour's HTTPProxy v1, cert-manager.io/v1, keda.sh/v1alpha1,
 * autoscaling.k8s.io/v1).
 */
interface CustomResource<Spec> {
  metadata?: ObjectMeta
  spec?: Spec
  status?: Record<string, never>
}

export type HTTPProxy = CustomResource<HTTPProxySpec>
export type Certificate = CustomResource<CertificateSpec>
export type ScaledObject = CustomResource<ScaledObjectSpec>
export type TriggerAuthentication = CustomResource<TriggerAuthenticationSpec>
export type VerticalPodAutoscaler = CustomResource<VerticalPodAutoscalerSpec>

export interface HTTPProxySpec {
  ingressClassName: string
  routes: HTTPProxyRoute[]
  virtualhost: {
    fqdn: string
    ipAllowPolicy?: HTTPProxyIPFilter[]
    tls?: { secretName: string }
  }
}

export interface HTTPProxyRoute {
  conditions: { prefix: string }[]
  enableWebsockets: boolean
  loadBalancerPolicy?: { strategy: string }
  permitInsecure?: boolean
  rateLimitPolicy?: { local: { requests: number; unit: string } }
  services: { name: string; port: number; protocol?: string }[]
  timeoutPolicy: { idle: string; response: string }
}

export interface HTTPProxyIPFilter {
  cidr: string
  source: string
}

interface CertificateSpec {
  dnsNames: string[]
  duration?: string
  issuerRef: { group: string; kind: string; name: string }
  secretName: string
  secretTemplate: { labels: Record<string, string> }
  usages: string[]
}

interface ScaledObjectSpec {
  advanced?: ScaledObjectAdvanced
  cooldownPeriod?: number
  fallback?: ScaledObjectFallback
  idleReplicaCount?: number
  maxReplicaCount: number
  minReplicaCount: number
  pollingInterval?: number
  scaleTargetRef: { kind: string; name: string }
  triggers: ScaledObjectTrigger[]
}

export interface ScaledObjectFallback {
  behavior?: string
  failureThreshold: number
  replicas: number
}

interface ScaledObjectAdvanced {
  horizontalPodAutoscalerConfig?: unknown
  restoreToOriginalReplicaCount?: boolean
  scalingModifiers: unknown
}

export interface ScaledObjectTrigger {
  authenticationRef?: { kind?: string; name: string }
  metadata: Record<string, string>
  metricType?: string
  name?: string
  type: string
  useCachedMetrics?: boolean
}

interface TriggerAuthenticationSpec {
  podIdentity: { identityOwner: string; provider: string }
}

interface VerticalPodAutoscalerSpec {
  resourcePolicy?: { containerPolicies: VerticalPodAutoscalerPolicy[] }
  targetRef: { apiVersion: string; kind: string; name: string }
  updatePolicy: { updateMode: string }
}

export interface VerticalPodAutoscalerPolicy {
  containerName: string
  controlledResources?: string[]
  controlledValues?: string
  maxAllowed: { cpu?: string; memory?: string }
  minAllowed: { cpu?: string; memory?: string }
}
