import type { Problem } from '../problem'

/** Faults of the map itself: no rack says these, and the text may be right. */
export const INTERNAL_PROBLEMS = {
  'internal-fault': {
    severity: 'error',
    stage: 'internal',
    title: 'The map failed on this text',
    help: 'This is a fault of the map, not of your text. Report it with the smallest text that shows it, without secrets; what was shown before is kept.',
  },
} as const satisfies Record<string, Problem>
