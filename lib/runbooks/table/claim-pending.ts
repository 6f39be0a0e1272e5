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
    'The cloud refuses: rights, quota, a zone without that disk.',
    'EFS or Azure Files is not turned on for the rack.',
  ],
  steps: (on) => [
    step(
      isItBound,
      outcome('Bound', 'Storage is there: look at the pod instead.'),
      outcome('Pending', 'Go on.'),
    ),
    step(
      details,
      outcome(
        'waiting for first consumer to be created',
        'It comes with the first pod: see why there is none.',
      ),
      outcome('storageclass not found', missingClass(on.concept), ...classKey(on.concept)),
      outcome(
        'ProvisioningFailed',
        'The words after it are the cloud’s own.',
        on.concept.startsWith('resources.') ? 'options.storage' : 'volumeOptions',
      ),
      outcome(
        'no persistent volumes available',
        'There is no default class: the rack owes one. The next step shows the classes.',
      ),
    ),
    step(
      storageClasses,
      outcome('no (default)', 'The claims of resources name no class: one must be the default.'),
    ),
    stepOf(
      beside(on, 'Deployment'),
      podDetails,
      outcome(
        'FailedScheduling: volume node affinity conflict',
        'The disk is in another zone than the nodes with room.',
      ),
      outcome(
        'FailedAttachVolume, Multi-Attach',
        'The pod before still has it: it is freed when that is gone.',
      ),
    ),
  ],
}

/** A resource's claim names no class, so no key of convox.yml is at fault. */
function missingClass(concept: string): string {
  return concept.startsWith('resources.')
    ? 'The claim of a resource takes the default class of the cluster: the rack owes that one. The next step shows the classes.'
    : 'The class of the volume is missing: for EFS and Azure Files the rack must be told to have it.'
}

function classKey(concept: string): [] | [string] {
  return concept.startsWith('resources.') ? [] : ['volumeOptions']
}
