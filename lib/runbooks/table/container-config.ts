import { whichKeys } from '../../kubectl/rows/configuration'
import { podDetails, podEvents } from '../../kubectl/rows/pods'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { anyPods, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const containerConfig: RunbookTemplate = {
  id: 'container-config',
  title: 'CreateContainerConfigError',
  symptom: 'A container is not made, because something that it reads is missing.',
  about: anyPods,
  causes: [
    'The ConfigMap of a resource is not there: a database of the cloud that is still being made, or a resource that was never declared.',
    'A Secret to mount is not there: a config with a name of its own is stored under another name than the pods look for.',
    'The image runs as root where that is forbidden.',
  ],
  steps: (on) => [
    step(
      podDetails,
      outcome(
        'configmap "resource-..." not found',
        'The service names a resource that is not there, or not yet.',
        'resources',
      ),
      outcome(
        'secret "cfg-..." not found',
        'Mounts look for cfg-ID: leave the `name` of the config away.',
        'configMounts',
      ),
      outcome(
        "couldn't find key",
        'The ConfigMap has no such key: a masked resource has only URL.',
        'resources',
      ),
      outcome(
        'executable file not found, no such file or directory',
        'The image has no such program.',
        'command',
      ),
      outcome('image will run as root', 'Name a user, or allow it.', 'securityContext.runAsUser'),
      outcome(
        'secret "env-..." not found',
        'The release was not applied as a whole: promote again.',
      ),
    ),
    step(
      podEvents,
      outcome('FailedMount', 'What it mounts is missing; the event names it.', 'configMounts'),
    ),
    step(
      isReleaseApplied,
      outcome(
        'Pending',
        'A database or cache of the cloud is still being made: its ConfigMap comes when it is there.',
      ),
    ),
    stepOf(
      beside(on, 'Secret'),
      whichKeys,
      outcome('NotFound', 'Promote again: every service has one.'),
    ),
  ],
}
