'use client'

import { useMemo, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { layoutGraph } from '../../lib/graph/layout'
import { visiblePart } from '../../lib/graph/visible-part'
import type { Outcome } from '../../lib/plan/plan'
import type { PlanMarks } from '../../lib/plan/union'
import 'reactflow/dist/base.css'
import './graph-pane.css'
import { GraphCanvas } from './graph-canvas'
import type { GraphProps } from './graph-props'
import { measureText } from './measure-text'
import { OutcomeBar } from './outcome-bar'
import { useGraphView } from './use-graph-view'

/** What the mark of an outcome takes from a card's width. */
const SPINE = 14

/** Both sides as one drawing: what is there afterwards, and what goes. */
export function ComparedGraph(props: GraphProps & { readonly marks: PlanMarks }) {
  const { exploration, marks } = props
  const { graph, concepts, objects } = exploration
  const view = useGraphView(concepts)
  const { derived, folded } = view
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<Outcome>>(new Set())
  const shown = useMemo(() => {
    const part = visiblePart(graph, { hidden: new Set(), derived })
    const isShown = (id: string) => !hidden.has(marks.objects.get(id) ?? 'unchanged')
    return {
      nodes: part.nodes.filter(({ id }) => isShown(id)),
      edges: part.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    }
  }, [graph, derived, hidden, marks])
  const layout = useMemo(() => {
    const order = [
      ...concepts.filter(({ section }) => section !== 'app'),
      ...concepts.filter(({ section }) => section === 'app'),
    ]
    const measure: typeof measureText = (text, style) => measureText(text, style) + SPINE
    return layoutGraph(shown, order, { folded, measure })
  }, [shown, concepts, folded])
  const toggle = (outcome: Outcome) => {
    const next = new Set(hidden)
    if (!next.delete(outcome)) next.add(outcome)
    setHidden(next)
  }

  return (
    <section className="graph" aria-label="Graph">
      <OutcomeBar
        outcomes={objects.flatMap(({ id }) => marks.objects.get(id) ?? [])}
        hidden={hidden}
        onToggle={toggle}
        toolsRef={setTools}
      />
      <div className="graph-body">
        <div className="graph-drawing">
          <ReactFlowProvider>
            <GraphCanvas {...props} view={view} layout={layout} tools={tools} />
          </ReactFlowProvider>
        </div>
      </div>
    </section>
  )
}
