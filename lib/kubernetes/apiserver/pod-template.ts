import type { PodSpec, PodTemplateSpec } from 'kubernetes-types/core/v1'
import { checkContainers, checkInitContainers } from './container'
import { checkDnsConfig } from './dns-config'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { checkAnnotations, checkLabels } from './metadata'
import { checkNodeAffinity, checkTolerations } from './placement'
import { checkPodAnnotations } from './pod-annotations'
import { checkVolumes } from './volumes'

const NO_CONTAINERS: PodSpec = { containers: [] }

/**
 * The pods that a workload makes. Their metadata's faults are reported without the word `metadata`.
 */
export function checkPodTemplate(faults: Faults, at: FieldPath, template: PodTemplateSpec): void {
  const annotations = at.child('annotations', 'metadata', 'annotations')
  checkLabels(faults, at.child('labels', 'metadata', 'labels'), template.metadata?.labels)
  checkAnnotations(faults, annotations, template.metadata?.annotations)
  checkPodAnnotations(faults, annotations, template)
  checkPodSpec(faults, at.child('spec'), template.spec ?? NO_CONTAINERS)
}

function checkPodSpec(faults: Faults, at: FieldPath, spec: PodSpec): void {
  const { containers = [], initContainers, affinity, serviceAccountName = '' } = spec
  const volumes = checkVolumes(faults, at.child('volumes'), spec.volumes)
  checkContainers(faults, at.child('containers'), containers, volumes)
  checkInitContainers(faults, at.child('initContainers'), initContainers, containers, volumes)
  if (affinity?.nodeAffinity)
    checkNodeAffinity(faults, at.child('affinity').child('nodeAffinity'), affinity.nodeAffinity)
  checkDnsConfig(faults, at, spec)
  if (serviceAccountName !== '') {
    faults.invalidEach(
      'apiserver-name',
      at.child('serviceAccountName'),
      serviceAccountName,
      dnsSubdomainFaults(serviceAccountName),
    )
  }
  checkTolerations(faults, at.child('tolerations'), spec.tolerations)
}
