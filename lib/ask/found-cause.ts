import type { Exploration } from '../explore'
import type { Runbook } from '../runbooks/runbook'
import { runbookFor } from '../runbooks/runbooks'

/** What of a runbook a paste already answers. */
export interface FoundCause {
  /** What was seen, and what it means. */
  readonly cause: string
  /** Where in convox.yml it is put right. */
  readonly change?: { readonly path: string; readonly line?: number; readonly written: boolean }
}

const SHORTEST = 6
/** Leads to the next step, and says nothing by itself. */
const GO_ON = /^(Go on|The next step)\b/

/** The outcome of a runbook whose words a text holds, the longest of several. */
export function foundCause(text: string, { steps }: Runbook): FoundCause | undefined {
  const held = plain(text)
  const found = steps
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ then }) => !GO_ON.test(then))
    .flatMap((outcome) =>
      outcome.see
        .split(/,\s+|\s+or\s+|:\s*\.\.\.\s*|\s+\.\.\.\s+/)
        .map((words) => words.trim())
        .filter((words) => words.length >= SHORTEST && held.includes(plain(words)))
        .map((words) => ({ words, outcome })),
    )
    .sort(
      (one, other) =>
        Number(other.outcome.change !== undefined) - Number(one.outcome.change !== undefined) ||
        other.words.length - one.words.length,
    )[0]
  if (found === undefined) return undefined
  const { words, outcome } = found
  const { change } = outcome
  return {
    cause: `${words}: ${outcome.then}`,
    ...(change !== undefined && {
      change: {
        path: change.path,
        written: change.written,
        ...(change.span !== undefined && { line: change.span.line }),
      },
    }),
  }
}

/**
 * What a symptom means where a paste names nothing that it is of: said where it means the same for
 * everything that it can befall.
 */
export function commonCause(
  text: string,
  runbook: string,
  exploration: Exploration,
): Pick<FoundCause, 'cause'> | undefined {
  const causes = exploration.concepts.flatMap(({ id }) => {
    const found = runbookFor(runbook, id, exploration)
    return (found && foundCause(text, found)?.cause) ?? []
  })
  const [cause] = causes
  return cause !== undefined && new Set(causes).size === 1 ? { cause } : undefined
}

/** Programs differ in quotes, colons and blanks: `Exit Code:    127`, `status code '404'`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['"`]/g, '')
    .replace(/[:\s]+/g, ' ')
}
