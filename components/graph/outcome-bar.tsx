import type { Ref } from 'react'
import type { Outcome } from '../../lib/plan/plan'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import './outcomes.css'

const SHOWN: readonly Outcome[] = [
  'created',
  'deleted',
  'changed',
  'recreated',
  'refused',
  'kept',
  'unchanged',
]

interface OutcomeBarProps {
  readonly outcomes: Iterable<Outcome>
  readonly hidden: ReadonlySet<Outcome>
  readonly onToggle: (outcome: Outcome) => void
  /** Where the buttons of the drawing go. */
  readonly toolsRef: Ref<HTMLDivElement>
}

/** How many objects have which outcome: count, key and filter at once. */
export function OutcomeBar({ outcomes, hidden, onToggle, toolsRef }: OutcomeBarProps) {
  const all = [...outcomes]
  return (
    <div className="outcome-bar">
      <section className="outcome-chips" aria-label="Outcomes and filter">
        {SHOWN.map((outcome) => {
          const count = all.filter((each) => each === outcome).length
          if (count === 0 && outcome === 'kept') return null
          return (
            <button
              key={outcome}
              type="button"
              className={`outcome-chip ${count === 0 ? 'outcome-chip-none' : ''}`}
              aria-pressed={!hidden.has(outcome)}
              onClick={() => onToggle(outcome)}
            >
              <OutcomeMark outcome={outcome} />
              {outcomeLook(outcome).word}
              <span className="outcome-chip-count">{count}</span>
            </button>
          )
        })}
      </section>
      <div ref={toolsRef} className="tools" />
    </div>
  )
}
