import type { DaemonSet, DaemonSetSpec, Deployment, DeploymentSpec } from 'kubernetes-types/apps/v1'
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
  const { replicas = 1, minReadySeconds = 0, strategy }: Partial<DeploymentSpec> = spec ?? {}
  checkCount(faults, 'replicas', replicas)
  if (spec?.selector === undefined) faults.required('apiserver-selector', SPEC.child('selector'))
  checkSelected(faults, spec, true)
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
  checkSelected(faults, spec, false)
}

/**
 * Parts that are missing count as empty; no selector matches nothing. Of a Deployment whose
 * selector is invalid the template's faults are not told.
 */
function checkSelected(
  faults: Faults,
  spec: Partial<DeploymentSpec | DaemonSetSpec> = {},
  stopsAtSelector: boolean,
): void {
  const { selector, template = {} } = spec
  const wanted = selector?.matchLabels ?? {}
  const before = faults.refusals.length
  checkLabels(faults, SPEC.child('selector').child('matchLabels'), wanted)
  if (stopsAtSelector && faults.refusals.length > before) {
    const shown = JSON.stringify({ matchLabels: sorted(wanted) })
    faults.add(
      'apiserver-selector',
      SPEC.child('selector'),
      `Invalid value: ${shown}: invalid label selector`,
    )
    return
  }
  const labels = template.metadata?.labels
  const missed = Object.keys(wanted).find((key) => labels?.[key] !== wanted[key])
  const at = SPEC.child('template')
  if (missed !== undefined || selector === undefined) {
    const place = at.child('metadata').child('labels')
    faults.add(
      'apiserver-selector',
      missed === undefined ? place : place.inside(missed),
      `Invalid value: ${JSON.stringify(labels ?? null)}: \`selector\` does not match template \`labels\``,
    )
  }
  checkPodTemplate(faults, at, template)
}

function sorted(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function checkCount(faults: Faults, field: string, count: number): void {
  if (count < 0) faults.invalid('apiserver-replicas', SPEC.child(field), count, NOT_NEGATIVE)
}
