import { whichKeys } from '../../kubectl/rows/configuration'
import { podDetails, podEvents } from '../../kubectl/rows/pods'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { anyPods, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const containerConfig: RunbookTemplate = {
  id: 'container-config',
  title: 'CreateContainerConfigError',
  symptom: 'A container is not created, because something that it reads is missing.',
  about: anyPods,
  causes: [
    'The ConfigMap of a resource is missing: a managed database is still being created, or the resource was never declared.',
    'A Secret to mount is missing: a config with its own name is stored under a different name than the pods look for.',
    'The image runs as root, and that is forbidden.',
  ],
  steps: (on) => [
    step(
      podDetails,
      outcome(
        'configmap "resource-..." not found',
        'The service links a resource that does not exist, or not yet.',
        'resources',
      ),
      outcome(
        'secret "cfg-..." not found',
        'Mounts look for cfg-ID: remove the `name` of the config.',
        'configMounts',
      ),
      outcome(
        "couldn't find key",
        'The ConfigMap has no such key: a masked resource has only URL.',
        'resources',
      ),
      outcome(
        'executable file not found, no such file or directory',
        'The image does not contain this program.',
        'command',
      ),
      outcome('image will run as root', 'Set a user, or allow root.', 'securityContext.runAsUser'),
      outcome(
        'secret "env-..." not found',
        'The release was not applied completely: promote again.',
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
        'A managed database or cache is still being created: its ConfigMap appears when it exists.',
      ),
    ),
    stepOf(
      beside(on, 'Secret'),
      whichKeys,
      outcome('NotFound', 'Promote again: every service has one.'),
    ),
  ],
}
