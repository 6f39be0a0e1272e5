import type { Problem } from '../problem'

/** What no rack says, and a person would want to know before an evening is lost. */
export const ADVICE_PROBLEMS = {
  'unknown-key': {
    severity: 'warning',
    stage: 'advice',
    title: 'An unknown key',
    help: 'A rack drops a key that it does not know without a word.',
  },
} as const satisfies Record<string, Problem>
