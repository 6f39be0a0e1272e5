import { everyRollout, podsOfTheRelease, warnings } from '../../kubectl/rows/app'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const promoteWaits: RunbookTemplate = {
  id: 'promote-waits',
  title: 'A promote does not end',
  symptom: '`convox deploy` or `convox releases promote` keeps waiting.',
  about: app,
  causes: [
    'A managed database or cache is still being created, which takes up to 30 minutes.',
    'New pods are not ready: it waits for them, up to 50 minutes.',
    'Old pods take long to stop.',
    'It waits 90 seconds for a new IAM role to propagate.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome('Pending', 'The cloud is creating it: nothing is applied before that is done.'),
      outcome('Updating', 'It waits for pods: the next steps show which.'),
      outcome('Running', 'It is done.'),
    ),
    step(
      everyRollout,
      outcome(
        'Waiting for deployment ... rollout to finish',
        'This Deployment is the one: see the runbook rollback of that service.',
      ),
    ),
    step(
      podsOfTheRelease,
      outcome('Pending, CrashLoopBackOff, ImagePullBackOff', 'Each has its own runbook.'),
    ),
    step(
      warnings,
      outcome('Unhealthy, FailedScheduling, BackOff', 'The object in that row is failing.'),
    ),
  ],
}
