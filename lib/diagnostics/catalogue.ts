import { ADVICE_PROBLEMS } from './catalogue/advice'
import { APISERVER_PROBLEMS } from './catalogue/apiserver'
import { BUILD_PROBLEMS } from './catalogue/build'
import { INTERNAL_PROBLEMS } from './catalogue/internal'
import { LOAD_PROBLEMS } from './catalogue/load'
import { PROMOTE_PROBLEMS } from './catalogue/promote'
import type { Problem } from './problem'

/** Every problem that can be reported. A code is never renamed: people silence and search by it. */
export const PROBLEMS = {
  ...LOAD_PROBLEMS,
  ...BUILD_PROBLEMS,
  ...PROMOTE_PROBLEMS,
  ...APISERVER_PROBLEMS,
  ...ADVICE_PROBLEMS,
  ...INTERNAL_PROBLEMS,
} as const

export type DiagnosticCode = keyof typeof PROBLEMS

export function problem(code: DiagnosticCode): Problem {
  return PROBLEMS[code]
}
