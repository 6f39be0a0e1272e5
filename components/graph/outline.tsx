'use client'

import { useMemo, useState } from 'react'
import { COLUMNS } from '../../lib/graph/columns'
import type { GraphNode } from '../../lib/graph/graph'
import { orderCards } from '../../lib/graph/order-cards'
import './outline.css'
import { conceptHues } from '../icons/concept-hues'
import type { GraphProps } from './graph-props'
import { OutlineGroup } from './outline-group'

/**
 * The objects of an app as a list, group by group: what a phone shows in place of the drawing. What
 * controllers make later is always in it.
 */
export function Outline(props: GraphProps) {
  const { concepts, graph } = props.exploration
  const hues = useMemo(() => conceptHues(concepts), [concepts])
  const groups = useMemo(() => {
    const order = [
      ...concepts.filter(({ section }) => section !== 'app'),
      ...concepts.filter(({ section }) => section === 'app'),
    ]
    return order
      .map((concept) => ({
        concept,
        nodes: inOrder(graph.nodes.filter((node) => node.concept === concept.id)),
      }))
      .filter(({ nodes }) => nodes.length > 0)
  }, [concepts, graph])
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const open =
    groups.find(({ nodes }) => nodes.some(({ id }) => id === props.selectedId)) ?? groups[0]

  return (
    <div className="outline-list">
      {groups.map(({ concept, nodes }) => {
        const isOpen = turned.get(concept.id) ?? concept === open?.concept
        return (
          <OutlineGroup
            key={concept.id}
            {...props}
            concept={concept}
            nodes={nodes}
            hue={hues(concept.id)}
            isOpen={isOpen}
            onTurn={() => setTurned(new Map(turned).set(concept.id, !isOpen))}
          />
        )
      })}
    </div>
  )
}

/** As traffic flows, and what controllers make last. */
function inOrder(nodes: readonly GraphNode[]): GraphNode[] {
  const sorted = COLUMNS.flatMap((column) => orderCards(nodes, column, []))
  return [...sorted.filter(({ derived }) => !derived), ...sorted.filter(({ derived }) => derived)]
}
