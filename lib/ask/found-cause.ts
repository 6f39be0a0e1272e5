import type { Runbook } from '../runbooks/runbook'

/** What of a runbook a paste already answers. */
export interface FoundCause {
  /** What was seen, and what it means. */
  readonly cause: string
  /** Where in convox.yml it is put right. */
  readonly change?: { readonly path: string; readonly line?: number; readonly written: boolean }
}

const SHORTEST = 6

/** The outcome of a runbook whose words a text holds, the longest of several. */
export function foundCause(text: string, { steps }: Runbook): FoundCause | undefined {
  const held = text.toLowerCase()
  const found = steps
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((outcome) =>
      outcome.see
        .split(/,\s+|\s+or\s+|:\s*\.\.\.\s*|\s+\.\.\.\s+/)
        .map((words) => words.trim())
        .filter((words) => words.length >= SHORTEST && held.includes(words.toLowerCase()))
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
