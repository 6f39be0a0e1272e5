import { previousLogs } from '../../kubectl/rows/logs'
import { newPodDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { rolloutStatus } from '../../kubectl/rows/rollout'
import { ofKind } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const rollback: RunbookTemplate = {
  id: 'rollback',
  title: 'The deploy fails, or rolls back',
  symptom: 'A promote ends in an error, and the release before it is live again.',
  about: (concept, cluster) =>
    concept.startsWith('services.') ? ofKind(concept, cluster, 'Deployment') : undefined,
  causes: [
    'New pods never become ready: the health check fails.',
    'The process exits right after it starts (CrashLoopBackOff).',
    'The image cannot be pulled (ImagePullBackOff).',
    'No node has capacity for the new pods next to the old ones (Pending).',
    'The API server refused an object: see the problems of stage apiserver on this page.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome('Updating', 'It is in progress. Look at the new pods now: a rollback deletes them.'),
      outcome('Pending', 'It waits for a managed database or cache that does not exist yet.'),
      outcome('Error', 'The API server refused an object; nothing was changed.'),
      outcome(
        'Reverted or Failure',
        'It was rolled back. Promote again and continue here while it runs.',
      ),
    ),
    step(
      podsAndNodes,
      outcome('Running, READY 0/1', 'The health check fails: the next step says how.', 'health'),
      outcome(
        'CrashLoopBackOff or Error',
        'The process exits: see its last log lines, two steps below.',
      ),
      outcome('ImagePullBackOff', 'The image cannot be pulled: see the runbook image-pull.'),
      outcome('Pending', 'No node has capacity: see the runbook pending.', 'deployment.maximum'),
    ),
    step(
      newPodDetails,
      outcome(
        'Readiness probe failed: ... statuscode: 404',
        'The path does not exist in the app.',
        'health.path',
      ),
      outcome(
        'Readiness probe failed: ... connection refused',
        'It listens on another port, only on 127.0.0.1, or not yet.',
        'port',
      ),
      outcome(
        'Readiness probe failed: ... deadline exceeded',
        'It responds too slowly.',
        'health.timeout',
      ),
      outcome(
        'Liveness probe failed, Killing',
        'It is killed before it has finished starting.',
        'liveness.grace',
      ),
    ),
    step(
      previousLogs,
      outcome('an error of the app', 'Fix it, and deploy again.'),
      outcome(
        'a variable that is missing',
        'Set it with `convox env set`, or give it a default.',
        'environment',
      ),
    ),
    step(
      rolloutStatus,
      outcome('successfully rolled out', 'This service did not fail: check the others.'),
    ),
  ],
}
