import { details } from '../../kubectl/rows/object'
import { podDetails } from '../../kubectl/rows/pods'
import { isItBound, storageClasses } from '../../kubectl/rows/storage'
import { beside, claim } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const claimPending: RunbookTemplate = {
  id: 'claim-pending',
  title: 'A PersistentVolumeClaim stays Pending',
  symptom: 'A PersistentVolumeClaim is not bound, and its pod stays Pending.',
  about: claim,
  causes: [
    'No pod uses it yet: its storage class waits for the first consumer.',
    'There is no such storage class, or no default one.',
    'The cloud refuses it: permissions, quota, or a zone without this type of disk.',
    'EFS or Azure Files is not enabled on the rack.',
  ],
  steps: (on) => [
    step(
      isItBound,
      outcome('Bound', 'The claim is bound: look at the pod instead.'),
      outcome('Pending', 'Go on.'),
    ),
    step(
      details,
      outcome(
        'waiting for first consumer to be created',
        'It is created with the first pod: see why there is none.',
      ),
      outcome('storageclass not found', missingClass(on.concept), ...classKey(on.concept)),
      outcome(
        'ProvisioningFailed',
        'The rest of the message comes from the cloud.',
        on.concept.startsWith('resources.') ? 'options.storage' : 'volumeOptions',
      ),
      outcome(
        'no persistent volumes available',
        'There is no default class, which the rack should provide. The next step shows the classes.',
      ),
    ),
    step(
      storageClasses,
      outcome('no (default)', 'The claims of resources name no class, so one must be the default.'),
    ),
    stepOf(
      beside(on, 'Deployment'),
      podDetails,
      outcome(
        'FailedScheduling: volume node affinity conflict',
        'The disk is in another zone than the nodes with free capacity.',
      ),
      outcome(
        'FailedAttachVolume, Multi-Attach',
        'The previous pod still uses it: it is released when that pod is gone.',
      ),
    ),
  ],
}

/** A resource's claim names no class, so no key of convox.yml is at fault. */
function missingClass(concept: string): string {
  return concept.startsWith('resources.')
    ? 'The claim of a resource uses the default class of the cluster, which the rack should provide. The next step shows the classes.'
    : 'The class of the volume is missing: for EFS and Azure Files the rack must be told to have it.'
}

function classKey(concept: string): [] | [string] {
  return concept.startsWith('resources.') ? [] : ['volumeOptions']
}
