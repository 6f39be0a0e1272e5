import type { Rule } from '../rule'

/** Timers. */
export const TIMER_RULES = {
  'timer-cronjob': {
    description: 'A timer is a CronJob that runs the image of its service.',
    reference: 'Timers',
    facts: '5.21',
  },
  'timer-service-account': {
    description: 'Every timer has its own ServiceAccount.',
    facts: '5.20',
  },
  'timer-name': {
    description: 'The objects of a timer are named timer-NAME.',
    reference: 'Timers',
    facts: '5.21',
  },
  'timer-schedule': {
    description: 'Only the first five fields of a schedule are used, and a field ? becomes *.',
    reference: 'Timers',
    facts: '3.8',
  },
  'timer-concurrency': {
    description: 'The first letter of concurrency is capitalized.',
    reference: 'Timers',
    facts: '3.8',
  },
  'timer-parallel': {
    description: 'A parallel timer runs an Indexed Job: each pod has an index.',
    reference: 'Timers',
    facts: '5.21',
  },
} as const satisfies Record<string, Rule>
