import { LifeBuoy } from 'lucide-react'
import type { AnsweredRunbook } from '../../lib/ask/ask-answer'
import { placesOf } from '../../lib/ask/places-of'
import type { Exploration } from '../../lib/explore'
import type { Runbook } from '../../lib/runbooks/runbook'
import { goToRunbook } from '../actions/go-to-runbook'
import { goToLine } from '../state/go-to'
import { Prose } from '../ui/prose'

const SHOWN = 6
const MOST_PLACES = 8

interface PastedSymptomsProps {
  readonly runbooks: readonly AnsweredRunbook[]
  readonly exploration: Exploration
}

/**
 * The runbooks whose symptom a paste shows, each of the thing that the paste names with it, or of
 * those that may be meant; and what the paste already tells: the cause, and the line to change.
 */
export function PastedSymptoms({ runbooks, exploration }: PastedSymptomsProps) {
  const shown = runbooks.slice(0, SHOWN).flatMap((answered) => {
    const places = placesOf(answered, exploration)
    return places.length === 0 ? [] : [{ answered, places }]
  })
  if (shown.length === 0) return null
  return (
    <section aria-label="What to do" className="border-b border-line px-3.5 py-2 last:border-0">
      <h3 className="text-xs font-semibold">What to do</h3>
      <ul className="mt-1 space-y-1.5">
        {shown.map(({ answered: { id, service, cause, change }, places }) => (
          <li key={`${id} ${service}`}>
            <Places places={places} />
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

/** A button to the runbook; to that of each thing where one of several is meant. */
function Places({ places }: Readonly<{ places: readonly Runbook[] }>) {
  const [first, ...others] = places
  if (first && others.length === 0)
    return <RunbookButton runbook={first} text={`${first.title}: ${first.concept}`} />
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="font-semibold">{first?.title}</span>
      <span className="text-ink-2">Which one?</span>
      {places.slice(0, MOST_PLACES).map((runbook) => (
        <RunbookButton key={runbook.concept} runbook={runbook} text={runbook.concept} />
      ))}
      {places.length > MOST_PLACES && (
        <span className="text-ink-2">and {places.length - MOST_PLACES} more: name one</span>
      )}
    </div>
  )
}

function RunbookButton({ runbook, text }: Readonly<{ runbook: Runbook; text: string }>) {
  return (
    <button
      type="button"
      aria-label={`${runbook.title}: ${runbook.concept}`}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-sm border border-line-strong px-1.75 text-left text-xs hover:bg-hover max-[700px]:min-h-11"
      onClick={() => goToRunbook(runbook)}
    >
      <LifeBuoy size={13} strokeWidth={1.5} className="shrink-0 text-ink-2" aria-hidden />
      {text}
    </button>
  )
}
