import type { Ref } from 'react'
import type { Level } from '../../lib/overview/draw-map'
import type { Outcome } from '../../lib/plan/plan'
import { OutcomeMark, outcomeLook } from '../icons/outcome-mark'
import './outcomes.css'
import { LevelSwitch } from './level-switch'

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
  readonly level: Level
  onLevel(level: Level): void
  /** Where the buttons of the drawing go. */
  readonly toolsRef: Ref<HTMLDivElement>
}

/** How many objects have which outcome: count, key and filter at once. */
export function OutcomeBar(props: OutcomeBarProps) {
  const { outcomes, hidden, onToggle, level, onLevel, toolsRef } = props
  const all = [...outcomes]
  return (
    <div className="outcome-bar">
      <LevelSwitch level={level} onChange={onLevel} />
      <section className="outcome-chips" aria-label="Outcomes and filter">
        {SHOWN.map((outcome) => {
          const count = all.filter((each) => each === outcome).length
          if (count === 0) return null
          return (
            <button
              key={outcome}
              type="button"
              className="outcome-chip"
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
