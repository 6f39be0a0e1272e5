import { useMemo } from 'react'
import { runbookIndex } from '../../../lib/runbooks/runbook-index'
import { goToRunbook } from '../../actions/go-to-runbook'
import { conceptHues } from '../../icons/concept-hues'
import type { View } from '../../state/use-exploration'
import { Prose } from '../../ui/prose'
import { Fix } from './fix'

const SHOWN = 12

/**
 * Nothing is selected: what befalls the app as a whole, and then every symptom with the things that
 * it can befall.
 */
export function FixIndex({ view }: Readonly<{ view: View }>) {
  const { exploration } = view
  const symptoms = useMemo(
    () =>
      runbookIndex(exploration).filter(({ befalls }) =>
        befalls.some(({ concept }) => concept.section !== 'app'),
      ),
    [exploration],
  )
  const hues = conceptHues(exploration.concepts)

  return (
    <>
      <Fix id="app" view={view} />
      <ul aria-label="Symptoms">
        {symptoms.map(({ id, title, symptom, befalls }) => (
          <li key={id} className="border-b border-line px-3.5 py-1.75">
            <h3 className="text-sm">{title}</h3>
            <p className="text-xs text-ink-3">
              <Prose>{symptom}</Prose>
            </p>
            <div className="mt-1 flex flex-wrap gap-1">
              {befalls.slice(0, SHOWN).map(({ concept, node }) => (
                <button
                  key={concept.id}
                  type="button"
                  className={`${hues(concept.id)} min-h-5.5 rounded-xs border border-line border-l-3 border-l-(--concept) px-1.5 text-xs break-all hover:bg-hover max-[700px]:min-h-11`}
                  onClick={() => goToRunbook({ id, node })}
                >
                  {concept.name}
                </button>
              ))}
              {befalls.length > SHOWN && (
                <span className="text-xs text-ink-3">and {befalls.length - SHOWN} more</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
