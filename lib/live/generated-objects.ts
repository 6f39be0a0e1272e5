import type { Exploration } from '../explore'
import { isNamedBy } from '../mapping/derived/name-pattern'
import { type LiveObject, mapAt, textAt } from './live-object'

/** Kinds that controllers write, never a person or a rack's text. */
const OF_CONTROLLERS = new Set([
  'ReplicaSet',
  'ControllerRevision',
  'Endpoints',
  'EndpointSlice',
  'Event',
  'Lease',
  'PodMetrics',
  'Release',
  'Build',
  'Atom',
  'AtomVersion',
  'CertificateRequest',
  'Order',
  'Challenge',
  'VerticalPodAutoscalerCheckpoint',
  'TargetGroupBinding',
  'ServiceNetworkEndpointGroup',
  'CiliumEndpoint',
])

/** In every namespace of a cluster, or of a rack. */
const IN_EVERY_NAMESPACE = new Set([
  'ServiceAccount/default',
  'ConfigMap/kube-root-ca.crt',
  'ConfigMap/openshift-service-ca.crt',
  'ConfigMap/istio-ca-root-cert',
  'ConfigMap/ca',
])

/** Types of Secrets that controllers make. */
const SECRET_TYPES = /^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token)$/

/**
 * Whether an object comes from a controller or from the rack itself, and so is neither of the text
 * nor strange to it: by its kind, its owner, its annotations, or because the map knows that it is
 * made later.
 */
export function isGenerated(live: LiveObject, { derived }: Exploration): boolean {
  const { id, kind, name, metadata, object } = live
  if (OF_CONTROLLERS.has(kind) || IN_EVERY_NAMESPACE.has(id)) return true
  const owners = metadata.ownerReferences
  if (Array.isArray(owners) && owners.length > 0) return true
  if (kind === 'Secret') {
    if (SECRET_TYPES.test(textAt(object, 'type') ?? '')) return true
    if (
      Object.keys(mapAt(metadata, 'annotations')).some((key) => key.startsWith('cert-manager.io/'))
    )
      return true
  }
  const labels = mapAt(metadata, 'labels')
  if (kind === 'Pod' && labels.system === 'convox') return true
  return derived.some((made) => made.kind === kind && isNamedBy(made.pattern, name))
}

/** Of the cluster, not of an app: whatever has no namespace. */
const OF_THE_CLUSTER = new Set([
  'Namespace',
  'Node',
  'PersistentVolume',
  'StorageClass',
  'IngressClass',
  'PriorityClass',
  'ClusterRole',
  'ClusterRoleBinding',
  'ClusterIssuer',
  'CustomResourceDefinition',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'APIService',
  'CSIDriver',
  'CSINode',
  'VolumeAttachment',
])

export function isOfTheCluster({ kind }: LiveObject): boolean {
  return OF_THE_CLUSTER.has(kind)
}
