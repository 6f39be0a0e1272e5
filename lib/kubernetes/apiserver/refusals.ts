import type { Namespace, ServiceAccount } from 'kubernetes-types/core/v1'
import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import type { Kind } from '../kinds'
import type { KubernetesObject } from '../kubernetes-object'
import { checkAutoscaler } from './autoscaler'
import { checkConfigMap, checkSecret } from './config-data'
import { checkCronJob } from './cron-job'
import { decodingRefusal } from './decode'
import { dnsLabelFaults, dnsSubdomainFaults } from './dns-name'
import { Faults } from './faults'
import { checkIngress } from './ingress'
import { checkMetadata } from './metadata'
import type { Refusal } from './refusal'
import { checkService } from './service'
import { checkVolume, checkVolumeClaim } from './storage'
import { checkDaemonSet, checkDeployment } from './workload'

/**
 * By kind. Kinds that controllers bring along (KEDA, Contour, cert-manager, the vertical
 * autoscaler) are never refused here.
 */
const CHECKS: { readonly [kind in Kind]?: (faults: Faults, object: never) => void } = {
  Namespace: (faults, { metadata = {} }: Namespace) =>
    checkMetadata(faults, withNameLabel(metadata), dnsLabelFaults, false),
  ServiceAccount: (faults, { metadata = {} }: ServiceAccount) =>
    checkMetadata(faults, metadata, dnsSubdomainFaults),
  ConfigMap: checkConfigMap,
  Secret: checkSecret,
  Service: checkService,
  Ingress: checkIngress,
  Deployment: checkDeployment,
  DaemonSet: checkDaemonSet,
  CronJob: checkCronJob,
  HorizontalPodAutoscaler: checkAutoscaler,
  PersistentVolumeClaim: checkVolumeClaim,
  PersistentVolume: checkVolume,
}

/** The API server labels each namespace with its name before it looks at the labels. */
function withNameLabel(metadata: ObjectMeta): ObjectMeta {
  const { name = '', labels } = metadata
  return { ...metadata, labels: { ...labels, 'kubernetes.io/metadata.name': name } }
}

/**
 * What a kube-apiserver 1.36 answers when it is asked to create an object: nothing, or why not, in
 * its own words. One fault where the object's JSON does not fit its types, else all faults. Covers
 * the fields that convox.yml can reach; the rules are those of k8s.io/kubernetes,
 * pkg/apis/<group>/validation.
 */
export function refusals(object: KubernetesObject): readonly Refusal[] {
  const misfit = decodingRefusal(object)
  if (misfit !== undefined) return [misfit]
  const faults = new Faults()
  CHECKS[object.kind]?.(faults, object as never)
  return faults.refusals
}
