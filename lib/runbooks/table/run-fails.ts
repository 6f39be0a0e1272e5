import { followWhileTheyRun } from '../../kubectl/rows/logs'
import { briefPods, podDetails } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { oneOff } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const runFails: RunbookTemplate = {
  id: 'run-fails',
  title: '`convox run` fails',
  symptom: 'A one-off command does not start, or ends at once.',
  sign: /convox run|one-?off|timeout waiting for (process|pod)/i,
  about: oneOff,
  causes: [
    'No node has room for one more pod (Pending).',
    'The image cannot be pulled.',
    'The command ends at once, or is not in the image.',
    'It takes longer than the connection lasts: run it detached.',
  ],
  steps: () => [
    step(
      briefPods,
      outcome('Pending', 'No room: the next step says of what.', 'scale'),
      outcome(
        'No resources found',
        'It has ended already: the rack removes it about 5 s later. Watch while you run it.',
      ),
    ),
    step(
      podDetails,
      outcome('FailedScheduling', 'See the runbook pending.', 'scale'),
      outcome('ErrImagePull', 'See the runbook image-pull.'),
      outcome('code 127', 'There is no such command in the image.'),
    ),
    step(followWhileTheyRun, outcome('an error', 'That is what the command said.')),
    {
      ask: nodes,
      row: 2,
      outcomes: [
        outcome('requests near 100 %', 'There is no room for one more pod of this size.', 'scale'),
      ],
    },
  ],
}
