import type { Exploration } from '../../explore'
import { lookup } from '../../lookup/lookup'
import { runbookMarkdown } from '../../runbooks/runbook-markdown'
import { runbookFor, runbooksForText } from '../../runbooks/runbooks'

/**
 * What to do about a symptom, by its name or as a terminal shows it, as Markdown; undefined where
 * nothing is known about it.
 */
export function runbookText(
  symptom: string,
  service: string | undefined,
  exploration: Exploration,
): string | undefined {
  const named = runbookFor(
    symptom,
    service === undefined ? undefined : `services.${service}`,
    exploration,
  )
  const found = named
    ? [named]
    : runbooksForText(
        symptom,
        service === undefined
          ? lookup(symptom, exploration).map(({ id }) => id)
          : [`services.${service}`],
        exploration,
      )
  return found.length > 0 ? found.map(runbookMarkdown).join('\n') : undefined
}
