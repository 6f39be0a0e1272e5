import { ADVICE_PROBLEMS } from './catalogue/advice'
import { APISERVER_PROBLEMS } from './catalogue/apiserver'
import { RACK_PROBLEMS } from './catalogue/rack'
import type { Problem } from './problem'

/** Every problem that can be told. A code is never renamed: people silence and search by it. */
export const PROBLEMS = { ...RACK_PROBLEMS, ...APISERVER_PROBLEMS, ...ADVICE_PROBLEMS } as const

export type DiagnosticCode = keyof typeof PROBLEMS

export function problem(code: DiagnosticCode): Problem {
  return PROBLEMS[code]
}
