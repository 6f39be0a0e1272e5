import type { Rule } from '../rule'

/** How many, how large. */
export const SCALE_RULES = {
  'scale-range': {
    description: 'A range of replicas sets the minimum and the maximum.',
    reference: 'Scaling',
    facts: '3.5',
  },
  'scale-bounds': {
    description: 'Without scale a service has one replica. An empty scale means zero replicas.',
    reference: 'Scaling',
    facts: '4.3',
  },
  'scale-cpu': {
    description: 'CPU is in millicores.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'scale-memory': { description: 'Memory is in MiB.', reference: 'Scaling', facts: '5.15' },
  'memory-is-its-limit': {
    description:
      'The memory of a service is also its limit, unless scale.limit.memory sets another.',
    reference: 'Scaling',
    facts: '5.15',
  },
  'size-from-limit': {
    description: 'If only a limit is set, it is also the request.',
    reference: 'Scaling',
    facts: '4.2',
  },
  'scale-gpu': { description: 'For GPUs the request and the limit are equal.', facts: '5.15' },
  autoscaler: {
    description: 'A range of replicas makes a HorizontalPodAutoscaler, with or without targets.',
    reference: 'Scaling',
    facts: '5.16',
  },
  'keda-scaled-object': {
    description: 'Triggers become a ScaledObject, from which KEDA creates the autoscaler.',
    facts: '5.18',
  },
  'keda-authentication': {
    description: 'On AWS, triggers that query AWS use the identity of KEDA.',
    facts: '5.18',
  },
  'keda-trigger': {
    description: 'Each metric under autoscale becomes a KEDA trigger.',
    facts: '5.18',
  },
  'vertical-autoscaler': {
    description: 'scale.vpa becomes a VerticalPodAutoscaler.',
    facts: '5.19',
  },
} as const satisfies Record<string, Rule>
