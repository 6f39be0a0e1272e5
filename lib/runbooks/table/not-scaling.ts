import { details } from '../../kubectl/rows/object'
import { podsAndNodes, usage } from '../../kubectl/rows/pods'
import { isItRolledOut } from '../../kubectl/rows/rollout'
import { isItActive, isItScaling, kedaLogs, metrics } from '../../kubectl/rows/scaling'
import { beside, ofKind, service } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const notScaling: RunbookTemplate = {
  id: 'not-scaling',
  title: 'The autoscaler is stuck',
  symptom: 'Load rises or falls, and the number of pods does not.',
  about: (concept, cluster) =>
    ofKind(concept, cluster, 'Deployment') ? service(concept, cluster) : undefined,
  causes: [
    'There is no autoscaler: `scale.count` is one number, not a range.',
    'There are no metrics: metrics-server is missing or down.',
    'Its pods request no CPU or memory, so there is no utilization to compute.',
    'It is already at its minimum or maximum.',
    'Without targets Kubernetes aims at 80 % CPU.',
    'It waits: scaling down takes at least five minutes.',
  ],
  steps: (on) => [
    ...(beside(on, 'HorizontalPodAutoscaler', 'ScaledObject') === undefined
      ? [
          step(
            isItRolledOut,
            outcome(
              'READY, as many as you wrote',
              'Its number is fixed: a range such as 1-4 and `scale.targets` make an autoscaler.',
              'scale.count',
            ),
          ),
        ]
      : []),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      isItScaling,
      outcome('TARGETS <unknown>', 'It gets no metrics: the next steps say why.'),
      outcome('REPLICAS at MAXPODS', 'It is at its maximum.', 'scale.count'),
      outcome('below the target', 'There is no reason to scale.', 'scale.targets'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      details,
      outcome('FailedGetResourceMetric', 'No metrics: the next step.'),
      outcome('missing request for cpu', 'Set the CPU request of the pods.', 'scale.cpu'),
      outcome(
        'FailedGetExternalMetric',
        'Nothing in the cluster serves this metric.',
        'scale.targets.external',
      ),
      outcome('DesiredWithinRange, ReadyForNewScale', 'It works, and needs no change.'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      metrics,
      outcome(
        'NotFound, ServiceUnavailable, unable to handle the request, Metrics API not available',
        'metrics-server is missing or down: it is part of the rack.',
      ),
      outcome('a list of usage', 'Metrics are there.'),
    ),
    stepOf(
      beside(on, 'ScaledObject'),
      isItActive,
      outcome('READY False', 'A trigger is wrong: its conditions say which.', 'scale.keda'),
      outcome('ACTIVE False', 'No trigger asks for pods.'),
    ),
    stepOf(
      beside(on, 'ScaledObject'),
      kedaLogs,
      outcome(
        'an error of a scaler',
        'The trigger cannot be asked: address, rights or query.',
        'scale.autoscale',
      ),
    ),
    step(usage, outcome('far from the target', 'The number of pods is correct.', 'scale.targets')),
    step(
      podsAndNodes,
      outcome('Pending', 'It did scale, but no node has capacity: see the runbook pending.'),
    ),
  ],
}
