'use client'

import { useEffect, useMemo, useState } from 'react'
import { ReactFlowProvider } from 'reactflow'
import { drawMap, isStartingView, type MapView } from '../../lib/overview/draw-map'
import { trace } from '../../lib/overview/trace'
import { setTraced, useLayout } from '../state/layout-store'
import { useShownMap } from '../state/shown-map'
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
import { useSearchView } from './use-search-view'

/** An app as a drawing, at the level that one asks for: its things, or all of its objects. */
export function GraphPane(props: GraphProps) {
  const { graph, concepts, things, objects } = props.exploration
  const view = useGraphView(concepts)
  useSearchView(view)
  const { level, hidden, derived, folded, unfolded, family, focus, outline } = view
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const shown = useMemo(
    (): MapView => ({ level, hidden, derived, folded, unfolded, family, focus }),
    [level, hidden, derived, folded, unfolded, family, focus],
  )
  const untouched = isStartingView(shown, concepts.length - 1)
  useEffect(() => {
    useShownMap.setState({ view: untouched ? null : shown })
  }, [untouched, shown])
  const drawn = useMemo(
    () => drawMap({ graph, concepts, things }, shown, measureText),
    [graph, concepts, things, shown],
  )

  const pinned = graph.nodes.find(({ id }) => id === props.selectedId)?.concept ?? props.selectedId
  const thing = things.things.some(({ id }) => id === pinned) ? pinned : undefined
  const entry = things.things.find(({ column }) => column === 'entry') ?? things.things[0]
  const start = useLayout((state) => state.traced)
  const traced = useMemo(() => {
    if (start === null) return undefined
    return trace(graph.nodes.find(({ id }) => id === start)?.concept ?? start, things, objects)
  }, [start, graph, things, objects])
  const onWay = useMemo(
    () => traced && new Set(traced.hops.flatMap(({ object }) => object ?? [])),
    [traced],
  )
  useLevelKeys(view, props.selectedId, thing, entry?.id)
  const shownCount = drawn.overview
    ? drawn.things.things.length
    : drawn.graph.nodes.filter(({ kind }) => kind !== 'Namespace').length

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
            {drawn.objects && (
              <GraphCanvas
                {...props}
                answered={onWay ?? props.answered}
                view={view}
                layout={drawn.objects}
                tools={tools}
              />
            )}
            {drawn.overview && (
              <OverviewCanvas
                {...props}
                view={view}
                map={drawn.things}
                layout={drawn.overview}
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
              onClose={() => setTraced(null)}
            />
          )}
        </div>
      </div>
    </section>
  )
}
