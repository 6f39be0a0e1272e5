import { details, events } from '../../kubectl/rows/object'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { volumeBehind } from '../../kubectl/rows/storage'
import { anyPods, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const volumeAttach: RunbookTemplate = {
  id: 'volume-attach',
  title: 'A volume cannot be attached or mounted',
  symptom: 'A pod waits for its volume: in another zone, still in use, or not mounted in time.',
  about: anyPods,
  causes: [
    'No node in the zone of the disk has capacity.',
    'The disk is still attached to the node of the previous pod (Multi-Attach).',
    'The file system cannot be reached: security groups, mount targets, or the driver of the rack.',
    'The driver of the storage class does not run on that node.',
  ],
  steps: (on) => [
    step(
      podsAndNodes,
      outcome(
        'Pending, without a node',
        'No node fits the volume, most often because of its zone.',
      ),
      outcome('ContainerCreating, with a node', 'It is being attached or mounted: see the events.'),
      outcome('two pods, one Terminating', 'The old one still has the disk: wait for it to go.'),
    ),
    step(
      podDetails,
      outcome(
        'volume node affinity conflict',
        'Nodes of the disk’s zone are full or gone: the rack needs one there.',
        'nodeSelectorLabels',
      ),
      outcome('Multi-Attach error', 'Delete the pod that holds it, if its node is lost.'),
      outcome(
        'timed out waiting for the condition',
        'The file system cannot be reached.',
        'volumeOptions',
      ),
    ),
    stepOf(
      beside(on, 'PersistentVolumeClaim'),
      volumeBehind,
      outcome('no volume', 'It does not exist yet: see the runbook claim-pending.'),
      outcome('Bound', 'Its zone is in `describe`, under Node Affinity.'),
    ),
    {
      ask: nodes,
      row: 0,
      outcomes: [outcome('no node in that zone', 'The rack must have one there.')],
    },
    step(events, outcome('FailedCreate', 'The pod itself is refused: see the runbook refused.')),
    step(details, outcome('Strategy Recreate', 'The old pod stops before the new one starts.')),
  ],
}
