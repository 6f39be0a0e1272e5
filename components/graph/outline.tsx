'use client'

import { Copy } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type OutlineItem, objectCount, outline, outlineText } from '../../lib/overview/outline'
import './foot.css'
import './outline.css'
import { conceptHues } from '../icons/concept-hues'
import { useWidth } from '../state/use-width'
import { copyAndTell } from '../ui/copy-text'
import { type CardState, cardState } from './card-state'
import { addProblems, type GraphProps } from './graph-props'
import { OutlineRow } from './outline-row'
import { type OutlineLine, useTreeKeys } from './use-tree-keys'

/**
 * The map as a tree: things with their objects, and what joins them. It is beside the graph
 * where one asks for it, and in its place on a phone. What controllers make is always in it.
 */
export function Outline(props: GraphProps) {
  const { exploration, selectedId, problems } = props
  const { concepts, graph, things } = exploration
  const phone = useWidth() === 'phone'
  const items = useMemo(() => outline(things, graph, concepts), [things, graph, concepts])
  const hues = useMemo(() => conceptHues(concepts), [concepts])
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const holder =
    items.find(({ id, children }) =>
      [id, ...children.map((child) => child.id)].includes(selectedId ?? ''),
    ) ?? items[0]
  const isOpen = (item: OutlineItem) => turned.get(item.id) ?? item.id === holder?.id
  const turn = (ids: readonly string[], open: boolean) =>
    setTurned(new Map([...turned, ...ids.map((id) => [id, open] as const)]))

  const lines = items.flatMap((item, index): OutlineLine[] => {
    const open = isOpen(item)
    const size = items.length
    const own = { item, level: 1, position: index + 1, size, parent: undefined, open }
    if (!open) return [own]
    const inner = item.children.map((child, place) => ({
      item: child,
      level: 2,
      position: place + 1,
      size: item.children.length,
      parent: item.id,
      open: undefined,
    }))
    return [own, ...inner]
  })
  const open = (item: OutlineItem) => {
    if (item.node) return props.onSelect(item.node.id)
    if (item.leadsTo !== undefined) {
      turn([item.leadsTo], true)
      return tree.moveTo(item.leadsTo)
    }
    const isThing = things.things.some(({ id }) => id === item.id)
    // On a phone the details would cover the tree.
    if (phone || !isThing || selectedId === item.id) return turn([item.id], !isOpen(item))
    props.onSelect(item.id)
    turn([item.id], true)
  }
  const tree = useTreeKeys({ lines, turn, open })

  return (
    <div className="outline-list">
      <div className="outline-bar">
        <span>{things.things.length} things</span>
        <button
          type="button"
          className="tool"
          onClick={() => copyAndTell(outlineText(items), 'Outline copied')}
        >
          <Copy size={13} strokeWidth={1.5} aria-hidden />
          Copy as text
        </button>
      </div>
      <div role="tree" aria-label="Outline" ref={tree.ref} onKeyDown={tree.onKeyDown}>
        {lines.map((line) => {
          const { item } = line
          const ids = item.node
            ? [item.node.id]
            : item.children.flatMap(({ node }) => node?.id ?? [])
          return (
            <OutlineRow
              key={item.id}
              line={line}
              count={line.level === 1 ? objectCount(item) : 0}
              thing={things.things.find(({ id }) => id === (item.leadsTo ?? item.thing))}
              hue={hues(item.thing)}
              state={stateOf(item, props)}
              problems={addProblems(ids.flatMap((id) => problems.get(id) ?? []))}
              outcome={item.node && props.marks?.objects.get(item.node.id)}
              isCurrent={item.id === tree.current}
              onOpen={() => {
                tree.moveTo(item.id)
                open(item)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function stateOf({ id, node }: OutlineItem, props: GraphProps): CardState {
  if (node) return cardState(node.id, props)
  return id === props.selectedId ? 'selected' : 'rest'
}
