import type { Problem } from '../problem'

/** What a rack refuses at a build, and at a build only. */
export const BUILD_PROBLEMS = {
  'name-invalid': {
    severity: 'error',
    stage: 'validation',
    title: 'Name with invalid characters',
    help: 'Use lower-case letters, digits and dashes, and begin with a letter.',
  },
  'deployment-bounds': {
    severity: 'error',
    stage: 'validation',
    title: 'Deployment bounds out of range',
    help: 'minimum is 0 to 100, maximum 100 to 200.',
  },
  'internal-twice': {
    severity: 'error',
    stage: 'validation',
    title: 'Both internal and internalRouter',
    help: 'Choose one. internal makes the service reachable inside the cluster only; internalRouter, through the internal router.',
  },
  'resource-unknown': {
    severity: 'error',
    stage: 'validation',
    title: 'Unknown resource',
    help: 'Add it under resources, or correct the name.',
  },
  'volume-option': {
    severity: 'error',
    stage: 'validation',
    title: 'Incomplete volume',
    help: 'Complete the volume.',
  },
  'security-context': {
    severity: 'error',
    stage: 'validation',
    title: 'Contradictory security context',
    help: 'Correct the value.',
  },
  'image-pull-secret': {
    severity: 'error',
    stage: 'validation',
    title: 'Invalid registry credentials',
    help: 'Correct the entry.',
  },
  'config-mount': {
    severity: 'error',
    stage: 'validation',
    title: 'Incomplete config mount',
    help: 'id, dir and filename are all needed, and the id must be one of configs.',
  },
  'config-id': {
    severity: 'error',
    stage: 'validation',
    title: 'Config without an id',
    help: 'Give it an id.',
  },
  'scale-rule': {
    severity: 'error',
    stage: 'validation',
    title: 'Contradictory scale',
    help: 'Correct the bounds or thresholds.',
  },
  'resource-type-blank': {
    severity: 'error',
    stage: 'validation',
    title: 'Resource without a type',
    help: 'Give it a type, such as postgres.',
  },
  'timer-service-unknown': {
    severity: 'error',
    stage: 'validation',
    title: 'Timer of an unknown service',
    help: 'Correct the name of the service.',
  },
  'timer-question-mark': {
    severity: 'error',
    stage: 'validation',
    title: 'Schedule with a question mark',
    help: 'Write * instead of ?.',
  },
  'balancer-ports': {
    severity: 'error',
    stage: 'validation',
    title: 'Balancer without ports',
    help: 'List at least one port.',
  },
  'balancer-service': {
    severity: 'error',
    stage: 'validation',
    title: 'Balancer without a service',
    help: 'Name a service of this file.',
  },
  'balancer-whitelist': {
    severity: 'error',
    stage: 'validation',
    title: 'Whitelist entry that is not a network',
    help: 'Write each network as its own item, such as 10.0.0.0/16.',
  },
  budget: {
    severity: 'error',
    stage: 'validation',
    title: 'Invalid budget',
    help: 'Correct the value.',
  },
} as const satisfies Record<string, Problem>
