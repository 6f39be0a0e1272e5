import { KINDS, type Kind } from '../../kubernetes/kinds'
import type { CommandTarget } from '../cluster'
import { idsOf } from '../pods'
import { type RowMaker, row } from '../row'
import { shellQuote } from '../shell-quote'

/**
 * Everything of a service or a resource, by the label that all of it carries, kind by kind: `get
 * all` leaves out half.
 */
export const everythingOfIt: RowMaker = (on) => {
  const key =
    on.labels.resource !== undefined && on.labels.service === undefined ? 'resource' : 'service'
  const value = on.labels[key]
  const concept = on.cluster.concepts.get(on.concept)
  if (value === undefined || concept === undefined) return []
  const own = (on.cluster.byConcept.get(on.concept) ?? []).filter(
    (subject) => subject.labels[key] === value && LISTED.has(subject.kind),
  )
  const kinds = [...new Set(own.map((subject) => subject.kind))] as Kind[]
  return [
    row(
      'item-objects',
      'Look',
      `All objects of ${concept.what} ${concept.name}`,
      `kubectl get ${kinds.map((kind) => KINDS[kind].resource).join(',')} ${on.cluster.n} -l ${shellQuote(`${key}=${value}${key === 'service' && on.cluster.balanced.has(String(value)) ? ',type!=balancer' : ''}`)}`,
      idsOf(own),
      { healthy: kinds.map((kind) => KINDS[kind].short).join(', ') },
    ),
  ]
}

/** Pods and what comes and goes with them have rows of their own. */
const LISTED: ReadonlySet<CommandTarget['kind']> = new Set<Kind>([
  'Deployment',
  'DaemonSet',
  'Service',
  'Ingress',
  'HTTPProxy',
  'Certificate',
  'HorizontalPodAutoscaler',
  'ScaledObject',
  'VerticalPodAutoscaler',
  'PodDisruptionBudget',
  'Secret',
  'ConfigMap',
  'ServiceAccount',
  'PersistentVolumeClaim',
])
