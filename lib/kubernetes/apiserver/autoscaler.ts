import type {
  HorizontalPodAutoscaler,
  MetricSpec,
  MetricTarget,
} from 'kubernetes-types/autoscaling/v2'
import { canonicalQuantity } from '../quantity'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { checkMetadata } from './metadata'
import { amountOf } from './quantities'

const CODE = 'apiserver-autoscaler'
const SPEC = OBJECT.child('spec')

export function checkAutoscaler(
  faults: Faults,
  { metadata = {}, spec }: HorizontalPodAutoscaler,
): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  if (spec === undefined) return
  const { minReplicas = 1, maxReplicas = 0, metrics = [] } = spec
  if (minReplicas < 1)
    faults.invalid(
      CODE,
      SPEC.child('minReplicas'),
      minReplicas,
      'must be greater than or equal to 1',
    )
  if (maxReplicas < 1)
    faults.required(CODE, SPEC.child('maxReplicas'), 'must be set and greater than 0')
  if (maxReplicas < minReplicas)
    faults.invalid(
      CODE,
      SPEC.child('maxReplicas'),
      maxReplicas,
      'must be greater than or equal to `minReplicas`',
    )
  const target = SPEC.child('scaleTargetRef').child('name')
  const { name: targetName = '' } = spec.scaleTargetRef
  if (targetName === '') faults.required(CODE, target)
  else faults.invalidEach(CODE, target, targetName, pathSegmentFaults(targetName))
  metrics.forEach((metric, index) => {
    checkMetric(faults, SPEC.child('metrics').index(index), metric)
  })
  if (minReplicas === 0 && !metrics.some(({ external }) => external !== undefined)) {
    faults.forbidden(
      CODE,
      SPEC.child('metrics'),
      'must specify at least one Object or External metric to support scaling to zero replicas',
    )
  }
}

function checkMetric(faults: Faults, at: FieldPath, { resource, external }: MetricSpec): void {
  if (resource !== undefined)
    checkTarget(faults, at.child('resource').child('target'), resource.target)
  if (external === undefined) return
  const place = at.child('external')
  const { name = '' } = external.metric ?? {}
  if (name === '')
    faults.required(CODE, place.child('metric').child('name'), 'must specify a metric name')
  else faults.invalidEach(CODE, place.child('metric').child('name'), name, pathSegmentFaults(name))
  const { target } = external
  checkTarget(faults, place.child('target'), target)
  if (target.value === undefined && target.averageValue === undefined) {
    faults.required(
      CODE,
      place.child('target').child('averageValue'),
      'must set either a target value for metric or a per-pod target',
    )
  }
}

function checkTarget(faults: Faults, at: FieldPath, target: MetricTarget): void {
  for (const field of ['value', 'averageValue'] as const) {
    const quantity = target[field]
    if (quantity !== undefined && amountOf(quantity) <= 0n)
      faults.invalid(CODE, at.child(field), canonicalQuantity(String(quantity)), 'must be positive')
  }
  const { averageUtilization } = target
  if (averageUtilization !== undefined && averageUtilization < 1) {
    faults.invalid(
      CODE,
      at.child('averageUtilization'),
      averageUtilization,
      'must be greater than 0',
    )
  }
}

/** A name that becomes part of a path of the API. */
function pathSegmentFaults(name: string): readonly string[] {
  if (name === '.' || name === '..') return [`may not be '${name}'`]
  return ['/', '%']
    .filter((character) => name.includes(character))
    .map((character) => `may not contain '${character}'`)
}
