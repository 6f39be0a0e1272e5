import { fieldList, fieldText } from './field'
import type { Kind } from './kinds'
import type { KubernetesObject } from './kubernetes-object'
import { podTemplate } from './pod-template'

/** An object that a pod needs: `Secret/env-web`. */
export type ReferenceId = `${Kind}/${string}`

/**
 * What the pods of a workload read, mount, are pulled with and run as, each once: Secrets,
 * ConfigMaps, PersistentVolumeClaims and the ServiceAccount. None for what has no pods.
 */
export function podReferences(object: KubernetesObject): ReadonlySet<ReferenceId> {
  const template = podTemplate(object)
  const references = new Set<ReferenceId>()
  const add = (kind: Kind, name: string | undefined) => {
    if (name !== undefined) references.add(`${kind}/${name}`)
  }
  add('ServiceAccount', fieldText(template, 'spec', 'serviceAccountName'))
  for (const secret of fieldList(template, 'spec', 'imagePullSecrets'))
    add('Secret', fieldText(secret, 'name'))
  for (const volume of fieldList(template, 'spec', 'volumes')) {
    add('Secret', fieldText(volume, 'secret', 'secretName'))
    add('ConfigMap', fieldText(volume, 'configMap', 'name'))
    add('PersistentVolumeClaim', fieldText(volume, 'persistentVolumeClaim', 'claimName'))
  }
  for (const container of [
    ...fieldList(template, 'spec', 'initContainers'),
    ...fieldList(template, 'spec', 'containers'),
  ]) {
    for (const source of fieldList(container, 'envFrom')) {
      add('Secret', fieldText(source, 'secretRef', 'name'))
      add('ConfigMap', fieldText(source, 'configMapRef', 'name'))
    }
    for (const variable of fieldList(container, 'env')) {
      add('Secret', fieldText(variable, 'valueFrom', 'secretKeyRef', 'name'))
      add('ConfigMap', fieldText(variable, 'valueFrom', 'configMapKeyRef', 'name'))
    }
  }
  return references
}
