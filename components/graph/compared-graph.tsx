'use client'

import { useMemo, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { layoutGraph } from '../../lib/graph/layout'
import { visiblePart } from '../../lib/graph/visible-part'
import { overviewLayout } from '../../lib/overview/overview-layout'
import type { Outcome } from '../../lib/plan/plan'
import { thingOutcome } from '../../lib/plan/thing-outcome'
import type { PlanMarks } from '../../lib/plan/union'
import 'reactflow/dist/base.css'
import './graph-pane.css'
import { GraphCanvas } from './graph-canvas'
import type { GraphProps } from './graph-props'
import { measureText } from './measure-text'
import { OutcomeBar } from './outcome-bar'
import { OverviewCanvas } from './overview-canvas'
import { useGraphView } from './use-graph-view'
import { levelKeys, useGraphKeys } from './use-level-keys'

/** What the mark of an outcome takes from the width of an object's card, and of a thing's, in px. */
const OF_OBJECT = 14
const OF_THING = 8

const beside =
  (mark: number): typeof measureText =>
  (text, style) =>
    measureText(text, style) + mark
const measureObject = beside(OF_OBJECT)
const measureThing = beside(OF_THING)

/** Both sides as one drawing: what is there afterwards, and what goes. */
export function ComparedGraph(props: GraphProps & { readonly marks: PlanMarks }) {
  const { exploration, marks } = props
  const { graph, concepts, objects, things } = exploration
  const view = useGraphView(concepts)
  const { level, derived, folded, unfolded } = view
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<Outcome>>(new Set())
  const isOverview = level === 'overview'

  const shown = useMemo(() => {
    const part = visiblePart(graph, { hidden: new Set(), derived })
    const isShown = (id: string) => !hidden.has(marks.objects.get(id) ?? 'unchanged')
    return {
      nodes: part.nodes.filter(({ id }) => isShown(id)),
      edges: part.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    }
  }, [graph, derived, hidden, marks])
  const layout = useMemo(() => {
    if (isOverview) return undefined
    const order = [
      ...concepts.filter(({ section }) => section !== 'app'),
      ...concepts.filter(({ section }) => section === 'app'),
    ]
    return layoutGraph(shown, order, { folded, measure: measureObject })
  }, [isOverview, shown, concepts, folded])
  const map = useMemo(() => {
    const left = things.things.filter(({ concepts: own }) => {
      const outcome = thingOutcome(
        graph.nodes.flatMap(({ id, concept }) =>
          own.includes(concept) ? (marks.objects.get(id) ?? []) : [],
        ),
      )
      return !hidden.has(outcome ?? 'unchanged')
    })
    const ids = new Set(left.map(({ id }) => id))
    return {
      things: left,
      edges: things.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    }
  }, [things, graph, marks, hidden])
  const overview = useMemo(
    () =>
      isOverview ? overviewLayout(map, shown, { unfolded, measure: measureThing }) : undefined,
    [isOverview, map, shown, unfolded],
  )
  useGraphKeys(levelKeys(view))
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
        level={level}
        onLevel={view.setLevel}
        toolsRef={setTools}
      />
      <div className="graph-body">
        <div className="graph-drawing">
          {/* Each level has a viewport of its own. */}
          <ReactFlowProvider key={level}>
            {layout && <GraphCanvas {...props} view={view} layout={layout} tools={tools} />}
            {overview && (
              <OverviewCanvas
                {...props}
                view={view}
                map={map}
                layout={overview}
                traced={undefined}
                tools={tools}
              />
            )}
          </ReactFlowProvider>
        </div>
      </div>
    </section>
  )
}
