import { useMemo, useRef, useState } from 'react'
import { type NodeTypes, ReactFlow } from 'reactflow'
import type { Layout } from '../../lib/graph/layout'
import { conceptHues } from '../icons/concept-hues'
import { cardKeys } from './card-keys'
import { CardNode } from './card-node'
import { cardState } from './card-state'
import { ColumnHeads } from './column-heads'
import { DrawingKey } from './drawing-key'
import { FoldedNode } from './folded-node'
import { FrameNode } from './frame-node'
import { GraphActionsContext, useSameActions } from './graph-actions'
import './graph-canvas.css'
import { Edges } from './edges'
import { graphNodes } from './graph-nodes'
import type { GraphProps } from './graph-props'
import { HeadNode } from './head-node'
import { isHiddenAtRest } from './is-hidden-at-rest'
import type { GraphView } from './use-graph-view'
import { useGraphViewport } from './use-graph-viewport'
import { useKeptNodes } from './use-kept-nodes'
import { useShownSelection } from './use-shown-selection'
import { LEAST_ZOOM, MOST_ZOOM } from './viewport'
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
}

/** The drawing itself: what is moved, zoomed and clicked. */
export function GraphCanvas({ view, layout, ...props }: GraphCanvasProps) {
  const { exploration, selectedId, lit, near, answered, onSelect, onHover, onGoToLine } = props
  // What is pinned and not drawn, as the Namespace is, makes nothing calm.
  const pinned = layout.groups.some(
    ({ members }) => selectedId !== undefined && members.includes(selectedId),
  )
    ? selectedId
    : undefined
  const frame = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const viewport = useGraphViewport({ layout, picture: view.picture, selectedId, frame })
  const hues = useMemo(() => conceptHues(exploration.concepts), [exploration.concepts])
  const nodes = useKeptNodes(graphNodes(layout, { ...props, selectedId: pinned }, hues))
  const hover = (id: string | null) => {
    setPointed(id)
    onHover?.(id)
  }
  const onCardKey = cardKeys({ layout, frame, show: viewport.show, hover })
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
  const someFolded = layout.groups.some(({ folded }) => folded)

  return (
    <GraphActionsContext value={actions}>
      <div ref={frame} className="canvas" onScrollCapture={viewport.onNativeScroll}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onlyRenderVisibleElements={layout.cards.length > MOST_CARDS}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
          translateExtent={viewport.translateExtent}
          zIndexMode="manual"
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          proOptions={{ hideAttribution: true }}
          onMove={viewport.onMove}
          onPaneClick={() => onSelect(null)}
          onDoubleClick={({ target }) =>
            target instanceof Element &&
            target.classList.contains('react-flow__pane') &&
            viewport.fit()
          }
        >
          <Edges
            layout={layout}
            centres={centres}
            stateOf={(id) => cardState(id, { selectedId: pinned, lit, near, answered })}
            isQuiet={(edge) => isHiddenAtRest(edge, drawn)}
          />
        </ReactFlow>
        {layout.cards.length > 0 && <ColumnHeads columns={layout.columns} />}
        <div className="foot">
          <ZoomBar
            onFit={viewport.fit}
            onOneToOne={viewport.oneToOne}
            fold={
              layout.groups.length > 1
                ? {
                    label: someFolded ? 'Unfold all' : 'Fold all',
                    run: () => view.setAllFolded(!someFolded),
                  }
                : undefined
            }
          />
          <DrawingKey />
        </div>
      </div>
    </GraphActionsContext>
  )
}
