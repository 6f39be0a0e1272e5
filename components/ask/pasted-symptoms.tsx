import { LifeBuoy } from 'lucide-react'
import { useMemo } from 'react'
import { askAnswer } from '../../lib/ask/ask-answer'
import type { Exploration } from '../../lib/explore'
import { runbookFor } from '../../lib/runbooks/runbooks'
import { goToRunbook } from '../actions/go-to-runbook'

const SHOWN = 4

interface PastedSymptomsProps {
  readonly text: string
  readonly exploration: Exploration
}

/** The runbooks whose symptom a paste shows, each of the thing that the paste names with it. */
export function PastedSymptoms({ text, exploration }: PastedSymptomsProps) {
  const runbooks = useMemo(
    () =>
      askAnswer(text, exploration).runbooks.flatMap(({ id, service }) =>
        service === undefined ? [] : (runbookFor(id, service, exploration) ?? []),
      ),
    [text, exploration],
  )
  if (runbooks.length === 0) return null
  return (
    <section
      aria-label="What to do"
      className="flex flex-wrap items-center gap-1.5 border-t border-line px-3.5 py-2 first:border-0"
    >
      <h3 className="text-xs font-semibold">What to do</h3>
      {runbooks.slice(0, SHOWN).map((runbook) => (
        <button
          key={`${runbook.id} ${runbook.concept}`}
          type="button"
          className="inline-flex min-h-6 items-center gap-1.5 rounded-sm border border-line-strong px-1.75 text-left text-xs hover:bg-hover max-[700px]:min-h-11"
          onClick={() => goToRunbook(runbook)}
        >
          <LifeBuoy size={13} strokeWidth={1.5} className="shrink-0 text-ink-2" aria-hidden />
          {runbook.title}: {runbook.concept}
        </button>
      ))}
    </section>
  )
}
