import { useMemo, useRef } from 'react'
import { conceptHues } from '../icons/concept-hues'
import { ConceptChip } from './concept-chip'
import { fittingChips } from './fitting-chips'
import type { GraphProps } from './graph-props'
import { MoreChips } from './more-chips'
import { NamespaceChip } from './namespace-chip'
import './graph-bar.css'
import { useElementWidth } from './use-element-width'
import type { GraphView } from './use-graph-view'

/** The legend, which is the filter, and the switch for what controllers make later. */
export function GraphBar({
  exploration,
  selectedId,
  onSelect,
  view,
}: GraphProps & { readonly view: GraphView }) {
  const { concepts, graph } = exploration
  const room = useRef<HTMLElement>(null)
  const width = useElementWidth(room)
  const hues = useMemo(() => conceptHues(concepts), [concepts])
  const nodes = useMemo(
    () =>
      graph.nodes.filter(({ kind, derived }) => kind !== 'Namespace' && (view.derived || !derived)),
    [graph, view.derived],
  )
  const namespace = graph.nodes.find(({ kind }) => kind === 'Namespace')
  const things = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { concept } of nodes) counts.set(concept, (counts.get(concept) ?? 0) + 1)
    const drawn = concepts
      .flatMap((concept) => ({ concept, count: counts.get(concept.id) ?? 0 }))
      .filter(({ count }) => count > 0)
    return [
      ...drawn.filter(({ concept }) => concept.section !== 'app'),
      ...drawn.filter(({ concept }) => concept.section === 'app'),
    ]
  }, [concepts, nodes])
  const fitting = fittingChips(things, namespace?.name ?? '', width)
  const holder = graph.nodes.find(({ id }) => id === selectedId)?.concept
  const shown = nodes.filter(({ concept }) => !view.hidden.has(concept)).length

  return (
    <div className="graph-bar">
      <section ref={room} className="chips" aria-label="Legend and filter">
        {namespace && (
          <NamespaceChip
            name={namespace.name}
            selected={namespace.id === selectedId}
            short={!fitting.namespace}
            onSelect={() => onSelect(namespace.id)}
          />
        )}
        {things.slice(0, fitting.chips).map((thing) => (
          <ConceptChip
            key={thing.concept.id}
            {...thing}
            hue={hues(thing.concept.id)}
            holdsSelection={thing.concept.id === holder}
            view={view}
          />
        ))}
        {fitting.chips < things.length && (
          <MoreChips things={things} more={things.length - fitting.chips} hues={hues} view={view} />
        )}
      </section>
      {view.hidden.size > 0 && (
        <span className="showing">
          showing {shown} of {nodes.length}
          <button type="button" onClick={view.showAll}>
            Show all
          </button>
        </span>
      )}
      <button
        type="button"
        role="switch"
        aria-checked={view.derived}
        className="switch"
        onClick={() => view.setDerived(!view.derived)}
      >
        <i />
        What I will see
      </button>
    </div>
  )
}
