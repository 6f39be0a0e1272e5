import type { Rule } from '../rule'

/** Volumes. */
export const STORAGE_RULES = {
  'plain-volume': {
    says: 'A plain volume is an empty directory that lives as long as the pod, but for a few paths of the node.',
    reference: 'Volumes',
    facts: '5.15',
  },
  'volume-name': {
    says: 'A volume is named after its kind and its id.',
    reference: 'Volumes',
    facts: '5.15',
  },
  'config-mount': { says: 'A config appears as one file.', facts: '5.15' },
  'efs-claim': {
    says: 'An EFS volume is a claim named efs-SERVICE-ID.',
    reference: 'Volumes',
    facts: '5.10',
  },
  'efs-volume': {
    says: 'An EFS volume with a handle has a volume of the cluster, too.',
    reference: 'Volumes',
    facts: '5.10',
  },
  'azure-files-claim': {
    says: 'An Azure Files volume is a claim named azurefiles-SERVICE-ID.',
    facts: '5.11',
  },
} as const satisfies Record<string, Rule>
