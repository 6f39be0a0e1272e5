import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { isItBound } from '../../kubectl/rows/storage'
import { anyPods, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const pending: RunbookTemplate = {
  id: 'pending',
  title: 'Pods stay Pending',
  symptom: 'A pod is not given a node.',
  about: anyPods,
  causes: [
    'No node has the CPU or the memory left that it asks for.',
    'No node has the labels that it wants.',
    'The nodes that have them keep others out (taints).',
    'Its storage is not there yet.',
  ],
  steps: (on) => [
    step(
      podDetails,
      outcome('Insufficient cpu', 'It asks for more than any node has left.', 'scale.cpu'),
      outcome('Insufficient memory', 'It asks for more than any node has left.', 'scale.memory'),
      outcome('Insufficient nvidia.com/gpu', 'No node with a free GPU.', 'scale.gpu'),
      outcome(
        "didn't match Pod's node affinity/selector",
        'No node has these labels.',
        'nodeSelectorLabels',
      ),
      outcome(
        'untolerated taint',
        'Nodes have taints. Request a dedicated node with the label convox.io/label.',
        'nodeSelectorLabels',
      ),
      outcome("didn't have free ports", 'Another pod on the node has the port.', 'ports'),
      outcome('unbound immediate PersistentVolumeClaims', 'See the runbook claim-pending.'),
      outcome(
        'persistentvolumeclaim not found',
        'A timer mounts a volume that nobody makes.',
        'volumes',
      ),
    ),
    step(
      podsAndNodes,
      outcome('many Pending', 'All want the same: the cluster is full, or wrong for them.'),
    ),
    {
      ask: nodes,
      row: 2,
      outcomes: [
        outcome(
          'requests near 100 %',
          'Ask for less, or let the rack have more or larger nodes.',
          'scale',
        ),
      ],
    },
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      isItBound,
      outcome('Pending', 'See the runbook claim-pending.'),
    ),
  ],
}
