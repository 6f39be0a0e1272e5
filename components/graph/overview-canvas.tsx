import { useCallback, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type NodeTypes, ReactFlow } from 'reactflow'
import { visit } from '../../lib/graph/visit'
import type { ThingMap } from '../../lib/mapping/things/thing-map'
import { thingEdgeName } from '../../lib/overview/edge-names'
import type { OverviewLayout } from '../../lib/overview/overview-layout'
import { conceptHues } from '../icons/concept-hues'
import { OVERVIEW_COLUMNS } from '../picture/column-words'
import { arrowKeys } from './card-keys'
import { ColumnHeads } from './column-heads'
import { overviewDrawing } from './drawing'
import { EdgeNote } from './edge-note'
import { FLOW_PROPS } from './flow-props'
import { GraphActionsContext, useSameActions } from './graph-actions'
import './graph-canvas.css'
import type { GraphProps } from './graph-props'
import { OverviewEdges } from './overview-edges'
import { OverviewLegend } from './overview-legend'
import { overviewNodes } from './overview-nodes'
import { SmallMap } from './small-map'
import { thingHolders } from './thing-holders'
import { type Pointed, thingLights } from './thing-lights'
import { ThingNode } from './thing-node'
import type { GraphView } from './use-graph-view'
import { useGraphViewport } from './use-graph-viewport'
import { useKeptNodes } from './use-kept-nodes'
import { useShownThing } from './use-shown-thing'
import { ZoomBar } from './zoom-bar'

const NODE_TYPES: NodeTypes = { thing: ThingNode }
/** Beyond these many cards only those in sight are on the page. */
const MOST_CARDS = 120
/** With more edges than this all are quiet until one of them is asked about. */
const MANY_EDGES = 120

interface OverviewCanvasProps extends GraphProps {
  readonly view: GraphView
  readonly map: ThingMap
  readonly layout: OverviewLayout
  /** The things on the way that is traced, if one is. */
  readonly traced: ReadonlySet<string> | undefined
  /** Where the buttons of the drawing go. */
  readonly tools: HTMLElement | null
}

/** The things of an app as a drawing. */
export function OverviewCanvas({
  view,
  map,
  layout,
  traced,
  tools,
  ...props
}: OverviewCanvasProps) {
  const { exploration, selectedId, lit, answered, onSelect, onHover, onGoToLine } = props
  const frame = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed>({})
  const drawing = useMemo(() => overviewDrawing(layout), [layout])
  const { picture } = view
  const viewport = useGraphViewport({ level: 'overview', drawing, picture, selectedId, frame })
  const hues = useMemo(() => conceptHues(exploration.concepts), [exploration.concepts])
  const holders = useMemo(() => thingHolders(layout), [layout])
  const selected = selectedId === undefined ? undefined : holders(selectedId)
  const litThings = useMemo(
    () => new Set([...lit].flatMap((id) => holders(id) ?? [])),
    [lit, holders],
  )
  const { edges } = map
  const answering = answered !== undefined
  const lights = useMemo(
    () => thingLights({ edges, selected, pointed, litThings, answering, traced }),
    [edges, selected, pointed, litThings, answering, traced],
  )
  const nodes = useKeptNodes(overviewNodes(layout.things, props, lights.stateOf, hues))

  const things = useMemo(
    () => new Map(layout.things.map((thing) => [thing.thing.id, thing])),
    [layout],
  )
  const own = useRef<string | undefined>(undefined)
  const select = (id: string) => {
    own.current = id
    onSelect(id)
  }
  const hover = (id: string | null) => {
    setPointed(id === null ? {} : { thing: things.has(id) ? id : holders(id) })
    onHover?.(id)
  }
  const actions = useSameActions({
    select,
    hover,
    onCardKey: arrowKeys({
      next: (id, direction) =>
        visit(
          layout.things.map(({ thing, column, y }) => ({ id: thing.id, column, y })),
          layout.edges.map(({ edge }) => edge),
          id,
          direction,
        ),
      boxOf: drawing.boxOf,
      frame,
      show: viewport.show,
    }),
    toggleFold: (id) => {
      viewport.hold(id)
      view.toggleFold(id)
    },
    goToLine: (line) => onGoToLine?.(line),
  })
  useShownThing({ ...props, holders, own, drawing, view, viewport })

  const pointAtEdge = useCallback(
    (edge: string | null) => setPointed(edge === null ? {} : { edge }),
    [],
  )
  const note = edges.find(({ id }) => id === pointed.edge)
  const openEdge = useCallback(
    (id: string) => {
      const line = edges.find((edge) => edge.id === id)?.span?.line
      if (line !== undefined) onGoToLine?.(line)
    },
    [edges, onGoToLine],
  )

  return (
    <GraphActionsContext value={actions}>
      <div
        ref={frame}
        className={`canvas ${layout.edges.length > MANY_EDGES ? 'canvas-quiet' : ''}`}
        onScrollCapture={viewport.onNativeScroll}
      >
        <ReactFlow
          {...FLOW_PROPS}
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onlyRenderVisibleElements={layout.things.length > MOST_CARDS}
          translateExtent={viewport.translateExtent}
          onMove={viewport.onMove}
          onMoveEnd={viewport.onMoveEnd}
          onPaneClick={() => onSelect(null)}
        >
          <OverviewEdges
            layout={layout}
            lights={lights}
            onPoint={pointAtEdge}
            onOpen={openEdge}
            links={props.marks?.links}
          />
          <OverviewLegend layout={layout} />
          <SmallMap height={layout.height} />
        </ReactFlow>
        <ColumnHeads columns={layout.columns} words={OVERVIEW_COLUMNS} />
        {note && (
          <EdgeNote
            name={thingEdgeName(note, things)}
            reason={note.reason}
            line={note.span?.line}
          />
        )}
        {tools && createPortal(<ZoomBar viewport={viewport} />, tools)}
      </div>
    </GraphActionsContext>
  )
}
