import type { Rule } from '../rule'

/** Volumes. */
export const STORAGE_RULES = {
  'plain-volume': {
    description:
      'A plain volume is an empty directory that lives as long as the pod, except for a few paths of the node.',
    reference: 'Volumes',
    facts: '5.15',
  },
  'volume-name': {
    description: 'A volume is named after its kind and its id.',
    reference: 'Volumes',
    facts: '5.15',
  },
  'config-mount': { description: 'A config is mounted as one file.', facts: '5.15' },
  'efs-claim': {
    description: 'An EFS volume is a PersistentVolumeClaim named efs-SERVICE-ID.',
    reference: 'Volumes',
    facts: '5.10',
  },
  'efs-volume': {
    description: 'An EFS volume with a volumeHandle also has a PersistentVolume.',
    reference: 'Volumes',
    facts: '5.10',
  },
  'azure-files-claim': {
    description: 'An Azure Files volume is a PersistentVolumeClaim named azurefiles-SERVICE-ID.',
    facts: '5.11',
  },
} as const satisfies Record<string, Rule>
