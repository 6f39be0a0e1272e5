import { everyRollout, podsOfTheRelease, warnings } from '../../kubectl/rows/app'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const promoteWaits: RunbookTemplate = {
  id: 'promote-waits',
  title: 'A promote does not end',
  symptom: '`convox deploy` or `convox releases promote` waits and waits.',
  about: app,
  causes: [
    'A database or cache of the cloud is still being made: minutes, up to half an hour.',
    'New pods are not ready: it waits for them, up to 50 minutes.',
    'Old pods take their time to stop.',
    'A new IAM role is given 90 seconds to spread.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome('Pending', 'The cloud is at work: nothing is applied before it is done.'),
      outcome('Updating', 'It waits for pods: the next steps say which.'),
      outcome('Running', 'It is done.'),
    ),
    step(
      everyRollout,
      outcome(
        'Waiting for deployment ... rollout to finish',
        'That one holds it up: see the runbook rollback of that service.',
      ),
    ),
    step(
      podsOfTheRelease,
      outcome('Pending, CrashLoopBackOff, ImagePullBackOff', 'Each has a runbook of its name.'),
    ),
    step(
      warnings,
      outcome('Unhealthy, FailedScheduling, BackOff', 'The object beside it is what fails.'),
    ),
  ],
}
