import type { Exploration } from '../explore'
import type { Runbook } from '../runbooks/runbook'
import { runbookFor } from '../runbooks/runbooks'
import type { AnsweredRunbook } from './ask-answer'

/**
 * The runbook of what a paste names; where it names nothing, that of the app, or else of each thing
 * that the symptom can befall: one of them is meant.
 */
export function placesOf(
  { id, service }: AnsweredRunbook,
  exploration: Exploration,
): readonly Runbook[] {
  const named = runbookFor(id, service ?? 'app', exploration)
  if (named !== undefined || service !== undefined) return named === undefined ? [] : [named]
  return exploration.concepts.flatMap((concept) => runbookFor(id, concept.id, exploration) ?? [])
}
