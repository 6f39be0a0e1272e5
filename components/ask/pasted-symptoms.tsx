import { LifeBuoy } from 'lucide-react'
import type { AnsweredRunbook } from '../../lib/ask/ask-answer'
import type { Exploration } from '../../lib/explore'
import { runbookFor } from '../../lib/runbooks/runbooks'
import { goToRunbook } from '../actions/go-to-runbook'
import { goToLine } from '../state/go-to'
import { Prose } from '../ui/prose'

const SHOWN = 6

interface PastedSymptomsProps {
  readonly runbooks: readonly AnsweredRunbook[]
  readonly exploration: Exploration
}

/**
 * The runbooks whose symptom a paste shows, each of the thing that the paste names with it, and
 * what the paste already tells: the cause, and the line to change.
 */
export function PastedSymptoms({ runbooks, exploration }: PastedSymptomsProps) {
  const shown = runbooks.slice(0, SHOWN).flatMap((answered) => {
    const runbook = runbookFor(answered.id, answered.service ?? 'app', exploration)
    return runbook === undefined ? [] : [{ answered, runbook }]
  })
  if (shown.length === 0) return null
  return (
    <section aria-label="What to do" className="border-b border-line px-3.5 py-2 last:border-0">
      <h3 className="text-xs font-semibold">What to do</h3>
      <ul className="mt-1 space-y-1.5">
        {shown.map(({ answered: { cause, change }, runbook }) => (
          <li key={`${runbook.id} ${runbook.concept}`}>
            <button
              type="button"
              className="inline-flex min-h-6 items-center gap-1.5 rounded-sm border border-line-strong px-1.75 text-left text-xs hover:bg-hover max-[700px]:min-h-11"
              onClick={() => goToRunbook(runbook)}
            >
              <LifeBuoy size={13} strokeWidth={1.5} className="shrink-0 text-ink-2" aria-hidden />
              {runbook.title}: {runbook.concept}
            </button>
            {cause && (
              <p className="mt-0.5 max-w-[90ch] break-words text-ink-2">
                <Prose>{cause}</Prose>{' '}
                {change?.line !== undefined && (
                  <button
                    type="button"
                    className="text-ink underline underline-offset-3"
                    onClick={() => goToLine(change.line ?? 1)}
                  >
                    line {change.line}: {change.path}
                    {change.written ? '' : ', not written yet'}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
