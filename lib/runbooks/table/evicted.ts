import { podDetails, podsAndNodes, restarts, usage } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { anyPods } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const evicted: RunbookTemplate = {
  id: 'evicted',
  title: 'Pods are evicted, or stay Terminating',
  symptom: 'A node is out of memory or disk, or does not respond, and its pods are evicted.',
  about: anyPods,
  causes: [
    'The node is low on memory, and the pod uses more than its request.',
    'The node is low on disk: logs, images and emptyDir volumes fill it.',
    'The node does not respond (NotReady): its pods are Terminating until it is back or deleted.',
    'The process ignores SIGTERM until the grace period is over.',
  ],
  steps: () => [
    step(
      podsAndNodes,
      outcome('Evicted, Error', 'The next step shows what the node ran out of.'),
      outcome('Terminating, on one node', 'That node does not respond: see the nodes below.'),
      outcome(
        'Terminating, for less than the grace period',
        'It is being stopped.',
        'termination.grace',
      ),
    ),
    step(
      podDetails,
      outcome('low on resource: memory', 'Request as much as it uses.', 'scale.memory'),
      outcome('low on resource: ephemeral-storage', 'It writes too much to the disk of the node.'),
      outcome('Exceeded local ephemeral storage limit', 'The pod exceeds its own limit.', 'scale'),
    ),
    {
      ask: nodes,
      row: 0,
      outcomes: [
        outcome('NotReady', 'The node is lost: its pods are rescheduled after five minutes.'),
        outcome('Ready', 'The node is healthy again.'),
      ],
    },
    step(
      usage,
      outcome('memory above the request', 'These pods are evicted first.', 'scale.memory'),
    ),
    step(restarts, outcome('OOMKilled', 'See the runbook out-of-memory.')),
  ],
}
