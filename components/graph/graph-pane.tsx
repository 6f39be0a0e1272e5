'use client'

import { useMemo, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { layoutGraph } from '../../lib/graph/layout'
import { visiblePart } from '../../lib/graph/visible-part'
import { overviewLayout } from '../../lib/overview/overview-layout'
import { trace } from '../../lib/overview/trace'
import { neighbourhood, visibleThings } from '../../lib/overview/visible-things'
import 'reactflow/dist/base.css'
import './graph-pane.css'
import { GraphBar } from './graph-bar'
import { GraphCanvas } from './graph-canvas'
import type { GraphProps } from './graph-props'
import { measureText } from './measure-text'
import { Outline } from './outline'
import { OverviewCanvas } from './overview-canvas'
import { ThingTools } from './thing-tools'
import { TracePanel } from './trace-panel'
import { useGraphView } from './use-graph-view'
import { useLevelKeys } from './use-level-keys'

/** An app as a drawing, at the level that one asks for: its things, or all of its objects. */
export function GraphPane(props: GraphProps) {
  const { graph, concepts, things, objects } = props.exploration
  const view = useGraphView(concepts)
  const { level, hidden, derived, folded, unfolded, family, focus, outline } = view
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const isOverview = level === 'overview'

  const map = useMemo(
    () => visibleThings(things, { hidden, family, focus }),
    [things, hidden, family, focus],
  )
  const leftOut = useMemo(() => {
    if (focus === null || isOverview) return hidden
    const near = neighbourhood(focus, things.edges)
    return new Set(concepts.flatMap(({ id }) => (near.has(id) ? [] : id)))
  }, [focus, isOverview, hidden, things, concepts])
  const shown = useMemo(
    () => visiblePart(graph, { hidden: leftOut, derived }),
    [graph, leftOut, derived],
  )
  const layout = useMemo(() => {
    if (isOverview) return undefined
    // What belongs to the whole app is looked for last.
    const order = [
      ...concepts.filter(({ section }) => section !== 'app'),
      ...concepts.filter(({ section }) => section === 'app'),
    ]
    return layoutGraph(shown, order, { folded, measure: measureText })
  }, [isOverview, shown, concepts, folded])
  const overview = useMemo(
    () => (isOverview ? overviewLayout(map, shown, { unfolded, measure: measureText }) : undefined),
    [isOverview, map, shown, unfolded],
  )

  const pinned = graph.nodes.find(({ id }) => id === props.selectedId)?.concept
  const thing = things.things.some(({ id }) => id === pinned) ? pinned : undefined
  const entry = things.things.find(({ column }) => column === 'entry') ?? things.things[0]
  const traced = useMemo(
    () => (view.traced === null ? undefined : trace(view.traced, things, objects)),
    [view.traced, things, objects],
  )
  const onWay = useMemo(
    () => traced && new Set(traced.hops.flatMap(({ object }) => object ?? [])),
    [traced],
  )
  useLevelKeys(view, props.selectedId, thing, entry?.id)
  const shownCount = isOverview
    ? map.things.length
    : shown.nodes.filter(({ kind }) => kind !== 'Namespace').length

  return (
    <section className="graph" aria-label="Graph">
      <GraphBar {...props} view={view} shown={shownCount} toolsRef={setTools}>
        <ThingTools thing={thing} entry={entry?.id} view={view} />
      </GraphBar>
      <div className="graph-body">
        {outline && <Outline {...props} />}
        <div className="graph-drawing">
          {/* Each level has a viewport of its own. */}
          <ReactFlowProvider key={level}>
            {layout && (
              <GraphCanvas
                {...props}
                answered={onWay ?? props.answered}
                view={view}
                layout={layout}
                tools={tools}
              />
            )}
            {overview && (
              <OverviewCanvas
                {...props}
                view={view}
                map={map}
                layout={overview}
                traced={traced?.things}
                tools={tools}
              />
            )}
          </ReactFlowProvider>
          {traced && (
            <TracePanel
              traced={traced}
              selectedId={props.selectedId}
              onSelect={props.onSelect}
              onClose={() => view.setTraced(null)}
            />
          )}
        </div>
      </div>
    </section>
  )
}
