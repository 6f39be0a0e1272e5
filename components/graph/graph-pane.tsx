'use client'

import { useMemo } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { layoutGraph } from '../../lib/graph/layout'
import { visiblePart } from '../../lib/graph/visible-part'
import 'reactflow/dist/base.css'
import './graph-pane.css'
import { GraphBar } from './graph-bar'
import { GraphCanvas } from './graph-canvas'
import type { GraphProps } from './graph-props'
import { measureText } from './measure-text'
import { useGraphView } from './use-graph-view'

/** The objects of an app as a drawing: what stands where, what acts on what, and what is lit. */
export function GraphPane(props: GraphProps) {
  const { graph, concepts } = props.exploration
  const view = useGraphView(concepts)
  const { hidden, derived, folded } = view
  const shown = useMemo(() => visiblePart(graph, { hidden, derived }), [graph, hidden, derived])
  const layout = useMemo(() => {
    // What belongs to the whole app is looked for last.
    const order = [
      ...concepts.filter(({ section }) => section !== 'app'),
      ...concepts.filter(({ section }) => section === 'app'),
    ]
    return layoutGraph(shown, order, { folded, measure: measureText })
  }, [shown, concepts, folded])

  return (
    <ReactFlowProvider>
      <div className="graph">
        <GraphBar {...props} view={view} />
        <GraphCanvas {...props} view={view} layout={layout} />
      </div>
    </ReactFlowProvider>
  )
}
