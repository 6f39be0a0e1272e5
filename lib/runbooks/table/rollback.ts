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
    'The process ends as soon as it starts (CrashLoopBackOff).',
    'The image cannot be pulled (ImagePullBackOff).',
    'No node has room for the new pods beside the old ones (Pending).',
    'The API server refused an object: the problems on this page of stage apiserver are those.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome(
        'Updating',
        'It is still at work. Look at the new pods now: after the rollback they are gone.',
      ),
      outcome('Pending', 'It waits for a database or cache of the cloud that is not there yet.'),
      outcome('Error', 'The API server refused an object; nothing was changed.'),
      outcome(
        'Reverted or Failure',
        'It was rolled back. Promote again and go on here while it runs.',
      ),
    ),
    step(
      podsAndNodes,
      outcome('Running, READY 0/1', 'The health check fails: the next step says how.', 'health'),
      outcome(
        'CrashLoopBackOff or Error',
        'The process ends: look at its last words, two steps on.',
      ),
      outcome('ImagePullBackOff', 'The image is not there: see the runbook image-pull.'),
      outcome('Pending', 'There is no room: see the runbook pending.', 'deployment.maximum'),
    ),
    step(
      newPodDetails,
      outcome('Readiness probe failed: ... statuscode: 404', 'The path is another.', 'health.path'),
      outcome(
        'Readiness probe failed: ... connection refused',
        'It listens on another port, on 127.0.0.1 alone, or not yet.',
        'port',
      ),
      outcome(
        'Readiness probe failed: ... deadline exceeded',
        'It answers too slowly.',
        'health.timeout',
      ),
      outcome(
        'Liveness probe failed, Killing',
        'It is killed before it has started.',
        'liveness.grace',
      ),
    ),
    step(
      previousLogs,
      outcome('an error of the app', 'Mend it, and deploy again.'),
      outcome(
        'a variable that is missing',
        'Set it with `convox env set`, or give it a default.',
        'environment',
      ),
    ),
    step(
      rolloutStatus,
      outcome('successfully rolled out', 'This service is not what failed: go on with the others.'),
    ),
  ],
}
