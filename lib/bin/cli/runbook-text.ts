import { askAnswer } from '../../ask/ask-answer'
import { conceptNamed } from '../../ask/concept-named'
import { fittingRunbook } from '../../ask/concerned-thing'
import type { Exploration } from '../../explore'
import { runbookMarkdown } from '../../runbooks/runbook-markdown'
import { runbookFor } from '../../runbooks/runbooks'

/**
 * What to do about a symptom, by its name or as a terminal shows it, as Markdown; of the service
 * that is asked about, and of no other. Undefined where nothing is known about it.
 */
export function runbookText(
  symptom: string,
  service: string | undefined,
  exploration: Exploration,
): string | undefined {
  const concept = service === undefined ? undefined : conceptNamed(service, exploration)
  if (service !== undefined && concept === undefined) return undefined
  const named = runbookFor(symptom, concept, exploration)
  if (named) return runbookMarkdown(named)
  const found = askAnswer(symptom, exploration).runbooks.flatMap((answered) => {
    const id =
      concept === undefined ? answered.id : fittingRunbook(answered.id, concept, exploration)
    return runbookFor(id, concept ?? answered.service, exploration) ?? []
  })
  const own = new Map(found.map((runbook) => [`${runbook.id} ${runbook.concept}`, runbook]))
  return own.size > 0 ? [...own.values()].map(runbookMarkdown).join('\n') : undefined
}
