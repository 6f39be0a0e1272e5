import type { DaemonSet, Deployment } from 'kubernetes-types/apps/v1'
import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2'
import type { CronJob } from 'kubernetes-types/batch/v1'
import type {
  ConfigMap,
  Container,
  Namespace,
  PersistentVolume,
  PersistentVolumeClaim,
  PodSpec,
  Probe,
  Secret,
  Service,
  ServiceAccount,
  Volume,
  VolumeMount,
} from 'kubernetes-types/core/v1'
import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import type { Ingress } from 'kubernetes-types/networking/v1'
import type {
  Certificate,
  HTTPProxy,
  ScaledObject,
  TriggerAuthentication,
  VerticalPodAutoscaler,
} from './custom-kinds'
import type { Kind } from './kinds'

interface Typed {
  Namespace: Namespace
  Ingress: Ingress
  Service: Service
  HorizontalPodAutoscaler: HorizontalPodAutoscaler
  Deployment: Deployment
  DaemonSet: DaemonSet
  CronJob: CronJob
  Secret: Secret
  ConfigMap: ConfigMap
  ServiceAccount: ServiceAccount
  PersistentVolumeClaim: PersistentVolumeClaim
  PersistentVolume: PersistentVolume
  HTTPProxy: HTTPProxy
  Certificate: Certificate
  ScaledObject: ScaledObject
  TriggerAuthentication: TriggerAuthentication
  VerticalPodAutoscaler: VerticalPodAutoscaler
}

/** A kind that only controllers make: no mapper writes it, so it has no fields to misspell. */
interface MadeByController {
  metadata?: ObjectMeta
}

/** The structure of a kind, from Kubernetes' own definitions where there are any. */
export type ObjectOfKind<K extends Kind> = Omit<
  K extends keyof Typed ? Typed[K] : MadeByController,
  'apiVersion' | 'kind'
>

/** Parts of objects that mappers build one by one. */
export type IngressRule = NonNullable<NonNullable<Ingress['spec']>['rules']>[number]
export type IngressTLS = NonNullable<NonNullable<Ingress['spec']>['tls']>[number]
export type ServicePort = NonNullable<NonNullable<Service['spec']>['ports']>[number]
export type PodTemplate = NonNullable<DaemonSet['spec']>['template']
export type WorkloadSpec = Pick<
  NonNullable<DaemonSet['spec']>,
  'minReadySeconds' | 'revisionHistoryLimit' | 'selector' | 'template'
>
export type ContainerPort = NonNullable<Container['ports']>[number]
export type EnvVar = NonNullable<Container['env']>[number]
export type LifecycleHandler = NonNullable<NonNullable<Container['lifecycle']>['preStop']>
export type ResourceRequirements = NonNullable<Container['resources']>
export type NodeAffinity = NonNullable<NonNullable<PodSpec['affinity']>['nodeAffinity']>
export type PreferredNodes = NonNullable<
  NodeAffinity['preferredDuringSchedulingIgnoredDuringExecution']
>[number]
export type NodeRequirement = NonNullable<PreferredNodes['preference']['matchExpressions']>[number]
export type Toleration = NonNullable<PodSpec['tolerations']>[number]

/** The metrics of a HorizontalPodAutoscaler. */
export type Metrics = NonNullable<NonNullable<HorizontalPodAutoscaler['spec']>['metrics']>

export type { Container, ObjectMeta, PodSpec, Probe, Volume, VolumeMount }
