import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { isItBound } from '../../kubectl/rows/storage'
import { anyPods, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const pending: RunbookTemplate = {
  id: 'pending',
  title: 'Pods stay Pending',
  symptom: 'A pod is not scheduled to a node.',
  about: anyPods,
  causes: [
    'No node has enough free CPU or memory for its requests.',
    'No node has the required labels.',
    'The nodes with these labels have taints.',
    'Its volume does not exist yet.',
  ],
  steps: (on) => [
    step(
      podDetails,
      outcome('Insufficient cpu', 'It requests more than any node has free.', 'scale.cpu'),
      outcome('Insufficient memory', 'It requests more than any node has free.', 'scale.memory'),
      outcome('Insufficient nvidia.com/gpu', 'No node has a free GPU.', 'scale.gpu'),
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
      outcome("didn't have free ports", 'Another pod on the node uses the port.', 'ports'),
      outcome('unbound immediate PersistentVolumeClaims', 'See the runbook claim-pending.'),
      outcome(
        'persistentvolumeclaim not found',
        'A timer mounts a volume that nothing creates.',
        'volumes',
      ),
    ),
    step(
      podsAndNodes,
      outcome(
        'many Pending',
        'All have the same requirements: the cluster is full, or has no suitable nodes.',
      ),
    ),
    {
      ask: nodes,
      row: 2,
      outcomes: [
        outcome(
          'requests near 100 %',
          'Request less, or give the rack more or larger nodes.',
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
