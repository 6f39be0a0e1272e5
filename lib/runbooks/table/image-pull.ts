import { images, podDetails, podEvents } from '../../kubectl/rows/pods'
import { everyRecord } from '../../kubectl/rows/records'
import { anyPods } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const imagePull: RunbookTemplate = {
  id: 'image-pull',
  title: 'ImagePullBackOff',
  symptom: 'The image of a pod cannot be fetched, and it never starts.',
  about: anyPods,
  causes: [
    'The image does not exist: the build failed, or the registry deleted the image.',
    'The node has no access to the registry.',
    'Docker Hub limits the rate (toomanyrequests).',
    'A resource names a version that does not exist.',
  ],
  steps: (on) => [
    step(
      podDetails,
      outcome(
        'not found, manifest unknown',
        'No such image or version.',
        on.labels.type === 'resource' ? 'options.version' : 'build',
      ),
      outcome(
        '401 Unauthorized, 403 Forbidden, no basic auth credentials',
        'The registry refuses the request: configure a login.',
        'imagePullSecrets',
      ),
      outcome(
        'toomanyrequests',
        'Configure a Docker Hub login for the rack, or use the cache of the cloud.',
        'image',
      ),
      outcome('i/o timeout, no such host', 'The node cannot reach the registry.'),
    ),
    step(
      images,
      outcome('the tag of another build', 'The pods are of an older release: promote again.'),
    ),
    step(
      podEvents,
      outcome('Pulling, then nothing', 'It is in progress: large images take minutes.'),
    ),
    stepOf(
      on.cluster.subjects.get(`Build/${on.cluster.settings.build.toLowerCase()}`),
      everyRecord,
      outcome('no such build, or not complete', 'Build again: `convox deploy`.'),
    ),
  ],
}
