import type { Problem } from '../problem'

/** What a rack refuses, at a load, a build or a promote. */
export const RACK_PROBLEMS = {
  'yaml-syntax': { severity: 'error', stage: 'load', title: 'This is not YAML', help: 'A rack reads nothing of the text until this is right.' },
} as const satisfies Record<string, Problem>
