import { useMemo, useRef } from 'react'
import type { GraphNode } from '../../lib/graph/graph'
import type { ManifestItem } from '../../lib/mapping/mapped-object'
import { conceptHues } from '../icons/concept-hues'
import { ConceptChip } from './concept-chip'
import { fittingChips } from './fitting-chips'
import { MoreChips } from './more-chips'
import { useElementWidth } from './use-element-width'
import type { GraphView } from './use-graph-view'

interface ConceptChipsProps {
  readonly concepts: readonly ManifestItem[]
  /** Those that may be drawn. */
  readonly nodes: readonly GraphNode[]
  /** The thing that holds what is pinned. */
  readonly holder: string | undefined
  readonly view: GraphView
}

/** The legend of things, which is the filter. */
export function ConceptChips({ concepts, nodes, holder, view }: ConceptChipsProps) {
  const room = useRef<HTMLElement>(null)
  const width = useElementWidth(room)
  const hues = useMemo(() => conceptHues(concepts), [concepts])
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
  const fitting = fittingChips(things, width)

  return (
    <section ref={room} className="chips" aria-label="Legend and filter">
      {things.slice(0, fitting).map((thing) => (
        <ConceptChip
          key={thing.concept.id}
          {...thing}
          hue={hues(thing.concept.id)}
          holdsSelection={thing.concept.id === holder}
          view={view}
        />
      ))}
      {fitting < things.length && (
        <MoreChips things={things} more={things.length - fitting} hues={hues} view={view} />
      )}
    </section>
  )
}
