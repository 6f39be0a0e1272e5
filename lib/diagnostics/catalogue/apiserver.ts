import type { Problem } from '../problem'

/** What the cluster's API server refuses when the rack applies the objects. */
export const APISERVER_PROBLEMS = {
  'apiserver-refuses': {
    severity: 'error',
    stage: 'apiserver',
    title: 'The API server refuses this object',
    help: 'The release is applied, refused, and rolled back to the one before.',
  },
} as const satisfies Record<string, Problem>
