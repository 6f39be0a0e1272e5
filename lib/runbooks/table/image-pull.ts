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
    'The image is not there: a build that failed, or an image that the registry has thrown away.',
    'The node may not read the registry.',
    'Docker Hub has had enough requests (toomanyrequests).',
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
        'The registry refuses: name the login.',
        'imagePullSecrets',
      ),
      outcome(
        'toomanyrequests',
        "Give the rack a login of Docker Hub, or the cloud's cache.",
        'image',
      ),
      outcome('i/o timeout, no such host', 'The node does not reach the registry.'),
    ),
    step(
      images,
      outcome('the tag of another build', 'The pods are of an older release: promote again.'),
    ),
    step(
      podEvents,
      outcome('Pulling, then nothing', 'It is on its way: large images take minutes.'),
    ),
    stepOf(
      on.cluster.subjects.get(`Build/${on.cluster.settings.build.toLowerCase()}`),
      everyRecord,
      outcome('no such build, or not complete', 'Build again: `convox deploy`.'),
    ),
  ],
}
