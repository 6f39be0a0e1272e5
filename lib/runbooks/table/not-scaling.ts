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
    'Its pods ask for no CPU or memory, so there is nothing to take a share of.',
    'It is at its least or its most already.',
    'Without targets Kubernetes holds CPU at 80 %.',
    'It waits: five minutes before it takes pods away.',
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
      outcome('REPLICAS at MAXPODS', 'It may not go higher.', 'scale.count'),
      outcome('below the target', 'There is no reason to scale.', 'scale.targets'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      details,
      outcome('FailedGetResourceMetric', 'No metrics: the next step.'),
      outcome('missing request for cpu', 'Say how much CPU a pod asks for.', 'scale.cpu'),
      outcome(
        'FailedGetExternalMetric',
        'Nobody serves that metric in the cluster.',
        'scale.targets.external',
      ),
      outcome('DesiredWithinRange, ReadyForNewScale', 'It is well, and content.'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      metrics,
      outcome(
        'NotFound, ServiceUnavailable, unable to handle the request, Metrics API not available',
        'metrics-server is missing or down: the rack owes it.',
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
    step(
      usage,
      outcome('far from the target', 'Then the number of pods is right.', 'scale.targets'),
    ),
    step(
      podsAndNodes,
      outcome('Pending', 'It did scale, and there is no room: see the runbook pending.'),
    ),
  ],
}
