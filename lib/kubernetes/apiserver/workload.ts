import type { DaemonSet, Deployment } from 'kubernetes-types/apps/v1'
import type { PodTemplateSpec } from 'kubernetes-types/core/v1'
import type { LabelSelector } from 'kubernetes-types/meta/v1'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import { OBJECT } from './field-path'
import { NOT_NEGATIVE } from './messages'
import { checkLabels, checkMetadata } from './metadata'
import { checkPodTemplate } from './pod-template'
import { checkRollingUpdate } from './rollout'

const SPEC = OBJECT.child('spec')

export function checkDeployment(faults: Faults, { metadata = {}, spec }: Deployment): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  if (spec === undefined) return
  const { replicas = 1, minReadySeconds = 0, strategy } = spec
  checkCount(faults, 'replicas', replicas)
  checkSelected(faults, spec.selector, spec.template)
  if (strategy?.rollingUpdate)
    checkRollingUpdate(
      faults,
      SPEC.child('strategy').child('rollingUpdate'),
      strategy.rollingUpdate,
    )
  checkCount(faults, 'minReadySeconds', minReadySeconds)
}

export function checkDaemonSet(faults: Faults, { metadata = {}, spec }: DaemonSet): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  if (spec !== undefined) checkSelected(faults, spec.selector, spec.template)
}

function checkSelected(faults: Faults, selector: LabelSelector, template: PodTemplateSpec): void {
  const wanted = selector?.matchLabels ?? {}
  checkLabels(faults, SPEC.child('selector').child('matchLabels'), wanted)
  const labels = template.metadata?.labels ?? {}
  const missed = Object.keys(wanted).find((key) => labels[key] !== wanted[key])
  const at = SPEC.child('template')
  if (missed !== undefined) {
    const place = at.child('metadata').child('labels').inside(missed)
    faults.add(
      'apiserver-selector',
      place,
      `Invalid value: ${JSON.stringify(labels)}: \`selector\` does not match template \`labels\``,
    )
  }
  checkPodTemplate(faults, at, template)
}

function checkCount(faults: Faults, field: string, count: number): void {
  if (count < 0) faults.invalid('apiserver-replicas', SPEC.child(field), count, NOT_NEGATIVE)
}
