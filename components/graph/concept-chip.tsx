import { ConceptMark } from '../icons/concept-mark'
import type { Thing } from './fitting-chips'
import type { GraphView } from './use-graph-view'

interface ConceptChipProps extends Thing {
  readonly hue: string
  readonly holdsSelection: boolean
  readonly view: GraphView
}

/**
 * A thing of convox.yml in the legend. A click shows it alone, and another one everything again;
 * with a modifier key it is left out, or taken in.
 */
export function ConceptChip({ concept, count, hue, holdsSelection, view }: ConceptChipProps) {
  const { hidden, showOnly, showAll, toggleHidden } = view
  const isHidden = hidden.has(concept.id)
  const isAlone = hidden.size > 0 && !isHidden
  return (
    <button
      type="button"
      className={`chip ${hue} ${holdsSelection || isAlone ? 'chip-on' : ''} ${isHidden ? 'chip-hidden' : ''}`}
      aria-pressed={!isHidden}
      title={`${concept.what} ${concept.name}: click to see it alone, Ctrl-click to leave it out`}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        if (ctrlKey || metaKey || shiftKey) toggleHidden(concept.id)
        else if (isAlone) showAll()
        else showOnly(concept.id)
      }}
    >
      <ConceptMark section={concept.section} />
      {concept.name}
      <span className="chip-count">{count}</span>
    </button>
  )
}
