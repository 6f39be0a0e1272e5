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
    'A value is invalid: the message names the field.',
    'A field is immutable, such as a selector or the class of a volume: the rack then tries again with `--force`, which deletes the object and creates it again.',
    'A ResourceQuota or a LimitRange of the namespace is exceeded.',
    'An admission webhook denies it: a policy of the cluster, or a host that another Ingress uses.',
    'A Pod Security level of the namespace forbids it.',
  ],
  steps: () => [
    step(
      isReleaseApplied,
      outcome('Error', 'The promote stopped at that object. The previous release keeps running.'),
      outcome('Running', 'The object was accepted, but its pods are refused: see the events.'),
      outcome('Reverted or Failure', 'It was rolled back. The message names object and field.'),
    ),
    step(
      events,
      outcome('exceeded quota', 'Request less, or raise the quota of the namespace.', 'scale'),
      outcome('violates PodSecurity', 'The message names the fields.', 'securityContext'),
      outcome(
        'denied the request',
        'The rest of the message comes from the policy.',
        'annotations',
      ),
      outcome(
        'failed calling webhook',
        'A webhook of the cluster does not respond: once its pods are ready, promote again.',
      ),
      outcome('FailedCreate', 'Its pods are refused: the rest of the message says why.'),
    ),
    step(
      versions,
      outcome('DESIRED above CURRENT', 'The pods of that version are refused at creation.'),
    ),
    step(runs, outcome('No resources found', 'No Job was ever taken.', 'schedule')),
    step(rights, outcome('no verb for the kind', 'The account lacks the permission.')),
  ],
}
