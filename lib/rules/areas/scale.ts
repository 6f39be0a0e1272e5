import type { Rule } from '../rule'

/** How many, how large. */
export const SCALE_RULES = {
  'scale-range': {
    description: 'A range of replicas gives the least and the most.',
    reference: 'Scaling',
    facts: '3.5',
  },
  'scale-bounds': {
    description: 'Without scale there is one replica; an empty scale means none at all.',
    reference: 'Scaling',
    facts: '4.3',
  },
  'scale-cpu': {
    description: 'Processor is in thousandths of a core.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'scale-memory': { description: 'Memory is in MiB.', reference: 'Scaling', facts: '5.15' },
  'memory-is-its-limit': {
    description: 'The memory of a service is its limit too, unless another limit is written.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'size-from-limit': {
    description: 'Where only a limit is written it is the request too.',
    reference: 'Scaling',
    facts: '4.2',
  },
  'scale-gpu': { description: 'GPUs have equal requests and limits.', facts: '5.15' },
  autoscaler: {
    description: 'A range of replicas makes a HorizontalPodAutoscaler, with or without targets.',
    reference: 'Scaling',
    facts: '5.16',
  },
  'keda-scaled-object': {
    description: 'Triggers make a ScaledObject, from which KEDA makes the autoscaler.',
    facts: '5.18',
  },
  'keda-authentication': {
    description: 'On AWS, triggers of AWS log in as KEDA does.',
    facts: '5.18',
  },
  'keda-trigger': {
    description: 'Each metric of autoscale becomes a trigger of KEDA.',
    facts: '5.18',
  },
  'vertical-autoscaler': { description: 'scale.vpa makes a VerticalPodAutoscaler.', facts: '5.19' },
} as const satisfies Record<string, Rule>
