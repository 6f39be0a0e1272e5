import type { Node } from 'reactflow'
import type { Layout, PlacedGroup } from '../../lib/graph/layout'
import type { CardNodeType } from './card-node'
import { type CardState, cardState } from './card-state'
import type { FoldedNodeType } from './folded-node'
import type { FrameNodeType } from './frame-node'
import { addProblems, type GraphProps } from './graph-props'
import type { HeadNodeType } from './head-node'

/** The lines of edges lie between the frames of groups and all that has words. */
const BEHIND = 0
const IN_FRONT = 2

/**
 * The layout as React Flow takes it, in the order in which the Tab key goes: each group's head and
 * then its cards.
 */
export function graphNodes(
  layout: Layout,
  props: GraphProps,
  hues: (concept: string) => string,
): Node[] {
  const cards = new Map(layout.cards.map((card) => [card.node.id, card]))
  return layout.groups.flatMap((group): Node[] => {
    const { concept, members, folded, x, y, width, height } = group
    const place = { position: { x, y }, width, zIndex: IN_FRONT }
    const hue = hues(concept.id)
    if (folded) {
      const problems = addProblems(members.flatMap((id) => props.problems.get(id) ?? []))
      const node: FoldedNodeType = {
        ...place,
        id: `folded ${concept.id}`,
        type: 'folded',
        height,
        data: { group, hue, state: groupState(group, props), problems },
      }
      return [node]
    }
    const holdsSelection = props.selectedId !== undefined && members.includes(props.selectedId)
    const frame: FrameNodeType = {
      ...place,
      id: `frame ${concept.id}`,
      type: 'frame',
      height,
      zIndex: BEHIND,
      data: { group, hue, holdsSelection },
    }
    const head: HeadNodeType = {
      ...place,
      id: `head ${concept.id}`,
      type: 'head',
      height: group.head.height,
      data: { group, hue },
    }
    const own = members.flatMap((id): CardNodeType[] => {
      const card = cards.get(id)
      if (!card) return []
      const data = {
        card,
        hue,
        state: cardState(id, props),
        problems: props.problems.get(id),
        outcome: props.marks?.objects.get(id),
      }
      const { x, y, width, height } = card
      return [{ id, type: 'card', position: { x, y }, width, height, zIndex: IN_FRONT, data }]
    })
    return [frame, head, ...own]
  })
}

/** A folded group looks as the most lively of its members would. */
function groupState({ members }: PlacedGroup, props: GraphProps): CardState {
  const states = new Set(members.map((id) => cardState(id, props)))
  return (['selected', 'lit', 'rest'] as const).find((state) => states.has(state)) ?? 'calm'
}
