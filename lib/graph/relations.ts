import type { Kind } from '../kubernetes/kinds'
import { type FieldPath, fieldPath } from './field-path'
import type { Relation } from './graph'

/** A field, counted from the object itself or from the pod that it describes. */
export interface FieldReference {
  readonly within: 'object' | 'pod'
  readonly path: FieldPath
}

/**
 * A way in which one kind of object names another. The arrow runs from what acts, or uses, to what
 * is acted on, or used.
 */
export interface RelationRow {
  readonly relation: Relation
  readonly from: readonly Kind[]
  /** Where `from` says the name of its target. */
  readonly namedBy: readonly FieldReference[]
  readonly to: Kind
  /** Where the target holds that name, if it is not the target's own. */
  readonly held?: FieldReference
}

const object = (path: string): FieldReference => ({ within: 'object', path: fieldPath(path) })
const pod = (path: string): FieldReference => ({ within: 'pod', path: fieldPath(`spec.${path}`) })
const everyContainer = (path: string): FieldReference[] => [
  pod(`containers.*.${path}`),
  pod(`initContainers.*.${path}`),
]

const WORKLOADS: readonly Kind[] = ['Deployment', 'DaemonSet', 'CronJob']

/**
 * Which fields join two objects of an app. Where several rows join the same two, the first one
 * names the edge. Services find pods by labels and not by a name, so that relation is not here but
 * in `selected-workloads.ts`.
 */
export const RELATIONS: readonly RelationRow[] = [
  {
    relation: 'routes',
    from: ['Ingress'],
    namedBy: [object('spec.rules.*.http.paths.*.backend.service.name')],
    to: 'Service',
  },
  {
    relation: 'routes',
    from: ['HTTPProxy'],
    namedBy: [object('spec.routes.*.services.*.name')],
    to: 'Service',
  },
  {
    relation: 'secures',
    from: ['Certificate'],
    namedBy: [object('spec.secretName')],
    to: 'Ingress',
    held: object('spec.tls.*.secretName'),
  },
  {
    relation: 'secures',
    from: ['Certificate'],
    namedBy: [object('spec.secretName')],
    to: 'HTTPProxy',
    held: object('spec.virtualhost.tls.secretName'),
  },
  {
    relation: 'scales',
    from: ['HorizontalPodAutoscaler', 'ScaledObject'],
    namedBy: [object('spec.scaleTargetRef.name')],
    to: 'Deployment',
  },
  {
    relation: 'scales',
    from: ['VerticalPodAutoscaler'],
    namedBy: [object('spec.targetRef.name')],
    to: 'Deployment',
  },
  {
    relation: 'reads',
    from: ['ScaledObject'],
    namedBy: [object('spec.triggers.*.authenticationRef.name')],
    to: 'TriggerAuthentication',
  },
  {
    relation: 'env from',
    from: WORKLOADS,
    namedBy: everyContainer('envFrom.*.secretRef.name'),
    to: 'Secret',
  },
  {
    relation: 'reads',
    from: WORKLOADS,
    namedBy: everyContainer('env.*.valueFrom.secretKeyRef.name'),
    to: 'Secret',
  },
  {
    relation: 'reads',
    from: WORKLOADS,
    namedBy: everyContainer('env.*.valueFrom.configMapKeyRef.name'),
    to: 'ConfigMap',
  },
  {
    relation: 'runs as',
    from: WORKLOADS,
    namedBy: [pod('serviceAccountName')],
    to: 'ServiceAccount',
  },
  {
    relation: 'mounts',
    from: WORKLOADS,
    namedBy: [pod('volumes.*.persistentVolumeClaim.claimName')],
    to: 'PersistentVolumeClaim',
  },
  {
    relation: 'mounts',
    from: WORKLOADS,
    namedBy: [pod('volumes.*.secret.secretName')],
    to: 'Secret',
  },
  {
    relation: 'mounts',
    from: WORKLOADS,
    namedBy: [pod('volumes.*.configMap.name')],
    to: 'ConfigMap',
  },
  {
    relation: 'pulls with',
    from: WORKLOADS,
    namedBy: [pod('imagePullSecrets.*.name')],
    to: 'Secret',
  },
  {
    relation: 'binds',
    from: ['PersistentVolumeClaim'],
    namedBy: [object('spec.volumeName')],
    to: 'PersistentVolume',
  },
]
