import { useCallback, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type NodeTypes, ReactFlow } from 'reactflow'
import type { GraphEdge } from '../../lib/graph/graph'
import type { Layout } from '../../lib/graph/layout'
import { visit } from '../../lib/graph/visit'
import { conceptHues } from '../icons/concept-hues'
import { OBJECT_COLUMNS } from '../picture/column-words'
import { arrowKeys } from './card-keys'
import { CardNode } from './card-node'
import { cardState } from './card-state'
import { ColumnHeads } from './column-heads'
import { objectsDrawing } from './drawing'
import { DrawingKey } from './drawing-key'
import { FLOW_PROPS } from './flow-props'
import { FoldedNode } from './folded-node'
import { FrameNode } from './frame-node'
import { GraphActionsContext, useSameActions } from './graph-actions'
import './graph-canvas.css'
import { isHiddenAtRest } from '../../lib/graph/is-hidden-at-rest'
import { edgeName } from '../../lib/overview/edge-names'
import { EdgeNote } from './edge-note'
import { Edges } from './edges'
import { graphNodes } from './graph-nodes'
import type { GraphProps } from './graph-props'
import { HeadNode } from './head-node'
import { SmallMap } from './small-map'
import type { GraphView } from './use-graph-view'
import { useGraphViewport } from './use-graph-viewport'
import { useKeptNodes } from './use-kept-nodes'
import { useShownSelection } from './use-shown-selection'
import { ZoomBar } from './zoom-bar'

const NODE_TYPES: NodeTypes = {
  card: CardNode,
  frame: FrameNode,
  head: HeadNode,
  folded: FoldedNode,
}
/**
 * Beyond these many cards only those in sight are on the page; up to it the browser's own search
 * finds all.
 */
const MOST_CARDS = 200

interface GraphCanvasProps extends GraphProps {
  readonly view: GraphView
  readonly layout: Layout
  /** Where the buttons of the drawing go. */
  readonly tools: HTMLElement | null
}

/** The drawing itself: what is moved, zoomed and clicked. */
export function GraphCanvas({ view, layout, tools, ...props }: GraphCanvasProps) {
  const { exploration, selectedId, lit, near, answered, onSelect, onHover, onGoToLine } = props
  // What is pinned and not drawn, as the Namespace is, makes nothing calm.
  const pinned = layout.groups.some(
    ({ members }) => selectedId !== undefined && members.includes(selectedId),
  )
    ? selectedId
    : undefined
  const frame = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [pointedEdge, setPointedEdge] = useState<string | null>(null)
  const drawing = useMemo(() => objectsDrawing(layout), [layout])
  const { picture } = view
  const viewport = useGraphViewport({ level: 'objects', drawing, picture, selectedId, frame })
  const hues = useMemo(() => conceptHues(exploration.concepts), [exploration.concepts])
  const nodes = useKeptNodes(graphNodes(layout, { ...props, selectedId: pinned }, hues))
  const hover = (id: string | null) => {
    setPointed(id)
    onHover?.(id)
  }
  const onCardKey = arrowKeys({
    next: (id, direction) =>
      visit(
        layout.cards.map(({ node, y }) => ({ id: node.id, column: node.column, y })),
        layout.edges.map(({ edge }) => edge),
        id,
        direction,
      ),
    boxOf: drawing.boxOf,
    frame,
    show: viewport.show,
    hover,
  })
  const toggleFold = (concept: string) => {
    viewport.hold(concept)
    view.toggleFold(concept)
  }

  const actions = useSameActions({
    select: onSelect,
    hover,
    onCardKey,
    toggleFold,
    goToLine: (line) => onGoToLine?.(line),
  })
  useShownSelection(props, layout, view, viewport)

  const centres = useMemo(
    () => new Set([selectedId, pointed].filter((id) => id !== undefined && id !== null)),
    [selectedId, pointed],
  )
  const drawn = useMemo(() => new Map(layout.cards.map(({ node }) => [node.id, node])), [layout])
  const stateOf = useCallback(
    (id: string) => cardState(id, { selectedId: pinned, lit, near, answered }),
    [pinned, lit, near, answered],
  )
  const note = layout.edges.find(({ edge }) => edge.id === pointedEdge)
  const isQuiet = useCallback((edge: GraphEdge) => isHiddenAtRest(edge, drawn), [drawn])

  return (
    <GraphActionsContext value={actions}>
      <div ref={frame} className="canvas" onScrollCapture={viewport.onNativeScroll}>
        <ReactFlow
          {...FLOW_PROPS}
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onlyRenderVisibleElements={layout.cards.length > MOST_CARDS}
          translateExtent={viewport.translateExtent}
          onMove={viewport.onMove}
          onMoveEnd={viewport.onMoveEnd}
          onPaneClick={() => onSelect(null)}
          onDoubleClick={({ target }) =>
            target instanceof Element &&
            target.classList.contains('react-flow__pane') &&
            viewport.fit()
          }
        >
          <Edges
            layout={layout}
            nodes={drawn}
            centres={centres}
            pointed={pointedEdge}
            onPoint={setPointedEdge}
            stateOf={stateOf}
            isQuiet={isQuiet}
            links={props.marks?.links}
          />
          <SmallMap height={layout.height} />
        </ReactFlow>
        {layout.cards.length > 0 && <ColumnHeads columns={layout.columns} words={OBJECT_COLUMNS} />}
        <div className="foot">
          <DrawingKey />
        </div>
        {note && <EdgeNote name={edgeName(note.edge, (id) => drawn.get(id))} />}
        {tools && createPortal(<ZoomBar viewport={viewport} />, tools)}
      </div>
    </GraphActionsContext>
  )
}
