import { details } from '../../kubectl/rows/object'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { isItRolledOut } from '../../kubectl/rows/rollout'
import { agent } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const agentMissing: RunbookTemplate = {
  id: 'agent-missing',
  title: 'An agent is missing on some nodes',
  symptom: 'There are more nodes than pods of the agent.',
  about: agent,
  causes: [
    'The node keeps others out with a taint, as nodes for builds and dedicated nodes do.',
    'The node lacks a label that the agent wants.',
    'Another agent has the same host port on that node.',
    'The node is full.',
    'The node is new: the pod is on its way.',
  ],
  steps: () => [
    step(
      isItRolledOut,
      outcome(
        'DESIRED below the number of nodes',
        'It does not want those nodes: taints or labels.',
        'nodeSelectorLabels',
      ),
      outcome('READY below DESIRED', 'It wants them and cannot: the pods say why.'),
    ),
    step(
      podsAndNodes,
      outcome('Pending', 'Look at that one: the next step but one.'),
      outcome('a node without a row', 'The taints of that node keep it out.'),
    ),
    {
      ask: nodes,
      row: 0,
      outcomes: [
        outcome('NotReady, SchedulingDisabled', 'The node itself is away, or being drained.'),
      ],
    },
    step(
      podDetails,
      outcome("didn't have free ports", 'Two agents want the same host port.', 'ports'),
      outcome('Insufficient', 'The node is full.', 'scale'),
    ),
    step(details, outcome('FailedCreate', 'The API server refuses its pods: the event says why.')),
  ],
}
