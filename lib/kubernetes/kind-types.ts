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
}

/** A kind that no package has types for: those of Contour, cert-manager, KEDA and the vertical autoscaler. */
interface Untyped {
  metadata?: ObjectMeta
  spec?: Record<string, unknown>
  status?: Record<string, unknown>
}

/** The structure of a kind, from Kubernetes' own definitions where there are any. */
export type ObjectOfKind<K extends Kind> = Omit<
  K extends keyof Typed ? Typed[K] : Untyped,
  'apiVersion' | 'kind'
>

/** The metrics of a HorizontalPodAutoscaler. */
export type Metrics = NonNullable<NonNullable<HorizontalPodAutoscaler['spec']>['metrics']>

export type { Container, ObjectMeta, PodSpec, Probe, Volume, VolumeMount }
