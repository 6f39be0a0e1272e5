import { details } from '../../kubectl/rows/object'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { isItRolledOut } from '../../kubectl/rows/rollout'
import { agent } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const agentMissing: RunbookTemplate = {
  id: 'agent-missing',
  title: 'An agent is missing on some nodes',
  symptom: 'The agent has fewer pods than there are nodes.',
  about: agent,
  causes: [
    'The node has a taint, as build nodes and dedicated nodes do.',
    'The node lacks a label that the agent requires.',
    'Another agent uses the same host port on that node.',
    'The node is full.',
    'The node is new: the pod is being created.',
  ],
  steps: () => [
    step(
      isItRolledOut,
      outcome(
        'DESIRED below the number of nodes',
        'Taints or labels exclude those nodes.',
        'nodeSelectorLabels',
      ),
      outcome('READY below DESIRED', 'Its pods cannot start: see the pods.'),
    ),
    step(
      podsAndNodes,
      outcome('Pending', 'Look at this pod, two steps below.'),
      outcome('a node without a row', 'The taints of that node exclude it.'),
    ),
    {
      ask: nodes,
      row: 0,
      outcomes: [
        outcome('NotReady, SchedulingDisabled', 'The node is unavailable, or being drained.'),
      ],
    },
    step(
      podDetails,
      outcome("didn't have free ports", 'Two agents use the same host port.', 'ports'),
      outcome('Insufficient', 'The node is full.', 'scale'),
    ),
    step(details, outcome('FailedCreate', 'The API server refuses its pods: see the event.')),
  ],
}
