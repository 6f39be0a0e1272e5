import { details } from '../../kubectl/rows/object'
import { podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { scale } from '../../kubectl/rows/rollout'
import { disruptions } from '../../kubectl/rows/scaling'
import { beside, ofKind } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const drain: RunbookTemplate = {
  id: 'drain',
  title: 'A node cannot be drained',
  symptom: "An eviction is refused, since it would violate the pod's disruption budget.",
  about: (concept, cluster) => ofKind(concept, cluster, 'PodDisruptionBudget'),
  causes: [
    'The service has a single pod, and its budget keeps half of the pods, so that one stays.',
    'Pods are not ready: only ready ones count as healthy.',
    'Another node is drained at the same time.',
  ],
  steps: (on) => [
    step(
      disruptions,
      outcome(
        'ALLOWED DISRUPTIONS 0',
        'No pod can be evicted now: the next step shows whether all are ready.',
      ),
      outcome('1 or more', 'The eviction is retried every five seconds, and succeeds.'),
    ),
    stepOf(
      beside(on, 'Deployment'),
      podsAndNodes,
      outcome('one row', 'With a second pod the first one can be evicted.', 'scale.count'),
      outcome('READY 0/1', 'An unhealthy pod blocks the others: see the runbook 503.', 'health'),
      outcome('Pending', 'Its replacement cannot be scheduled: see the runbook pending.'),
    ),
    step(
      details,
      outcome('disruption budget', 'The budget allows no further eviction.'),
      outcome('Disruptions allowed: 0', 'Current and Desired show how many are missing.'),
    ),
    stepOf(
      beside(on, 'Deployment'),
      scale,
      outcome('scaled', 'The drain continues as soon as the new pod is ready.', 'scale.count'),
    ),
    { ask: nodes, row: 0, outcomes: [outcome('SchedulingDisabled', 'That node is drained.')] },
  ],
}
