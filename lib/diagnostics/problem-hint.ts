import { problem } from './catalogue'
import type { Diagnostic } from './diagnostic'

/**
 * A problem in a few words, to stand after a line: its first sentence of advice when that is a
 * question or short, else what kind it is.
 */
export function problemHint(diagnostic: Diagnostic): string {
  const question = /did you mean [^?]+\?/i.exec(`${diagnostic.message} ${diagnostic.advice}`)?.[0]
  if (question) return question.toLowerCase()
  return problem(diagnostic.code).title
}
