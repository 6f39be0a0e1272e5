import type { Rule } from '../rule'

/** Balancers. */
export const BALANCER_RULES = {
  'balancer-service': {
    description: 'A balancer is a Service of type LoadBalancer named balancer-NAME.',
    reference: 'Balancers',
    facts: '5.3',
  },
  'balancer-port': {
    description: 'A port of a balancer is named after its number.',
    reference: 'Balancers',
    facts: '5.3',
  },
} as const satisfies Record<string, Rule>
