import type { Rule } from '../rule'

/** How many, how large. */
export const SCALE_RULES = {
  'scale-range': {
    says: 'A range of replicas gives the least and the most.',
    reference: 'Scaling',
    facts: '3.5',
  },
  'scale-bounds': {
    says: 'Without scale there is one replica; an empty scale means none at all.',
    reference: 'Scaling',
    facts: '4.3',
  },
  'scale-cpu': {
    says: 'Processor is in thousandths of a core.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'scale-memory': { says: 'Memory is in MiB.', reference: 'Scaling', facts: '5.15' },
  'memory-is-its-limit': {
    says: 'The memory of a service is its limit too, unless another limit is written.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'size-from-limit': {
    says: 'Where only a limit is written it is the request too.',
    reference: 'Scaling',
    facts: '4.2',
  },
  'scale-gpu': { says: 'GPUs are asked for and limited alike.', facts: '5.15' },
  autoscaler: {
    says: 'A range of replicas makes a HorizontalPodAutoscaler, with or without targets.',
    reference: 'Scaling',
    facts: '5.16',
  },
  'keda-scaled-object': {
    says: 'Triggers make a ScaledObject, from which KEDA makes the autoscaler.',
    facts: '5.18',
  },
  'keda-authentication': { says: 'On AWS, triggers of AWS log in as KEDA does.', facts: '5.18' },
  'keda-trigger': { says: 'Each metric of autoscale becomes a trigger of KEDA.', facts: '5.18' },
  'vertical-autoscaler': { says: 'scale.vpa makes a VerticalPodAutoscaler.', facts: '5.19' },
} as const satisfies Record<string, Rule>
