import { rights } from '../../kubectl/rows/app'
import { events } from '../../kubectl/rows/object'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { versions } from '../../kubectl/rows/rollout'
import { runs } from '../../kubectl/rows/timers'
import { anyPods, balancer, route } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const refused: RunbookTemplate = {
  id: 'refused',
  title: 'The API server refuses an object',
  symptom: 'An object is invalid, forbidden by a quota or denied by an admission webhook.',
  about: (concept, cluster) =>
    anyPods(concept, cluster) ?? balancer(concept, cluster) ?? route(concept, cluster),
  causes: [
    'A value is not one that Kubernetes takes: the message names the field.',
    'A field is immutable, such as a selector or the class of a volume: the rack then tries again with `--force`, which deletes the object and creates it again.',
    'A ResourceQuota or a LimitRange of the namespace is exceeded.',
    'An admission webhook denies it: a policy of the cluster, or a host that another Ingress has.',
    'A Pod Security level of the namespace forbids it.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome('Error', 'The promote stopped at that object; the release before runs on.'),
      outcome('Running', 'The object was taken: a controller’s pods are refused, see the events.'),
      outcome('Reverted or Failure', 'It was rolled back. The message names object and field.'),
    ),
    step(
      events,
      outcome(
        'exceeded quota',
        'Ask for less, or have the quota of the namespace raised.',
        'scale',
      ),
      outcome('violates PodSecurity', 'The message names the fields.', 'securityContext'),
      outcome('denied the request', 'The words after it are those of the policy.', 'annotations'),
      outcome(
        'failed calling webhook',
        'A webhook of the cluster does not answer: once its pods are ready, promote again.',
      ),
      outcome('FailedCreate', 'Its pods are refused: the words after it say why.'),
    ),
    step(
      versions,
      outcome('DESIRED above CURRENT', 'The pods of that version are refused at creation.'),
    ),
    step(runs, outcome('No resources found', 'No Job was ever taken.', 'schedule')),
    step(rights, outcome('no verb for the kind', 'It is the account that lacks the right.')),
  ],
}
