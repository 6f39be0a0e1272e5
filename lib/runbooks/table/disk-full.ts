import { databaseConsole } from '../../kubectl/rows/get-in'
import { previousLogs } from '../../kubectl/rows/logs'
import { details } from '../../kubectl/rows/object'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { isItBound, whoMounts } from '../../kubectl/rows/storage'
import { beside, workload } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const diskFull: RunbookTemplate = {
  id: 'disk-full',
  title: 'A disk is full',
  symptom: 'No space left on device, or an alert that a volume fills up.',
  about: workload,
  causes: [
    'The data have outgrown the volume of the resource.',
    'The container writes to its own file system, which is on the disk of the node.',
    'Logs or temporary files are never removed.',
  ],
  steps: (on) => {
    const key = on.labels.type === 'resource' ? 'options.storage' : 'volumeOptions'
    const claim = beside(on, 'PersistentVolumeClaim')
    return [
      {
        ask: claim === undefined ? podsAndNodes : whoMounts,
        ...(claim !== undefined && { of: claim, row: 1 }),
        outcomes: [
          outcome(
            'Use% 100',
            'The volume is full: remove what is not needed, or make it larger.',
            key,
          ),
          outcome('Use% lower, or Evicted', 'It is not the volume, but the disk of the node.'),
        ],
      },
      stepOf(
        claim,
        isItBound,
        outcome(
          'CAPACITY',
          'What it has. A rack does not shrink it; larger needs a class that allows expansion.',
          key,
        ),
      ),
      step(previousLogs, outcome('No space left on device', 'The line shows the path.')),
      step(podDetails, outcome('ephemeral-storage', 'See the runbook evicted.')),
      step(
        details,
        outcome('emptyDir', 'It is on the disk of the node and is deleted with the pod.'),
      ),
      step(databaseConsole, outcome('large tables', 'Clean up these.')),
    ]
  },
}
