import { followWhileTheyRun } from '../../kubectl/rows/logs'
import { briefPods, podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { nodes } from '../../kubectl/rows/rack'
import { isItRolledOut } from '../../kubectl/rows/rollout'
import { runnable } from '../about'
import { outcome, type RunbookTemplate, type StepTemplate, step } from '../template'

export const runFails: RunbookTemplate = {
  id: 'run-fails',
  title: '`convox run` fails',
  symptom: 'A one-off command does not start, or exits immediately.',
  about: runnable,
  causes: [
    'No node has capacity for one more pod (Pending).',
    'The image cannot be pulled.',
    'The command exits immediately, or is not in the image.',
    'It runs longer than the connection lasts: run it detached.',
    'The service is an agent: its DaemonSet adopts the pod and deletes it.',
  ],
  steps: (on) => (on.kind === 'DaemonSet' ? ofAgent() : ofService()),
}

/** The selector of a DaemonSet has no `type`, so it adopts the pods of `convox run`. */
function ofAgent(): StepTemplate[] {
  return [
    step(
      isItRolledOut,
      outcome(
        'a DaemonSet',
        'It deletes every pod of `convox run` within a second, as one too many on its node. Run the command in a service that is no agent.',
        'agent',
      ),
    ),
    step(
      podsAndNodes,
      outcome('Running', 'Enter one of these pods instead: `convox exec`, or a shell.'),
      outcome('not Running', 'The agent itself is ill: see the runbook crash-loop.'),
    ),
    step(podDetails, outcome('a Warning under Events', 'That is why it does not run.')),
  ]
}

function ofService(): StepTemplate[] {
  return [
    step(
      briefPods,
      outcome('Pending', 'No node has capacity: the next step shows what is missing.', 'scale'),
      outcome('ErrImagePull, ImagePullBackOff', 'See the runbook image-pull.'),
      outcome('Error, or Completed', 'The command completed: follow the next run.'),
      outcome(
        'No resources found',
        'It has ended already: the rack removes it about 5 s later. Watch while you run it.',
      ),
    ),
    step(
      podDetails,
      outcome('FailedScheduling', 'See the runbook pending.', 'scale'),
      outcome('ErrImagePull', 'See the runbook image-pull.'),
      outcome('code 127', 'The image does not contain this command.'),
    ),
    step(followWhileTheyRun, outcome('an error', 'This is the output of the command.')),
    {
      ask: nodes,
      row: 2,
      outcomes: [
        outcome(
          'requests near 100 %',
          'No node has capacity for one more pod of this size.',
          'scale',
        ),
      ],
    },
  ]
}
