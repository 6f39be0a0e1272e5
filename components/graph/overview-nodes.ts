import type { PlacedThing } from '../../lib/overview/place-things'
import { thingOutcome } from '../../lib/plan/thing-outcome'
import type { CardState } from './card-state'
import { addProblems, type GraphProps } from './graph-props'
import type { ThingNodeType } from './thing-node'

const IN_FRONT = 2

/** The things as React Flow takes them, in the order in which the Tab key goes: column by column. */
export function overviewNodes(
  things: readonly PlacedThing[],
  { problems, selectedId, marks }: Pick<GraphProps, 'problems' | 'selectedId' | 'marks'>,
  stateOf: (thing: string) => CardState,
  hues: (concept: string) => string,
): ThingNodeType[] {
  return things.map((card) => {
    const { thing, nodes, rows, x, y, width, height } = card
    const [only, ...others] = thing.concepts
    return {
      id: thing.id,
      type: 'thing',
      position: { x, y },
      width,
      height,
      zIndex: IN_FRONT,
      data: {
        // What is compared at every key that is typed: only what the card shows.
        thing: { ...card, nodes: [] },
        count: nodes.filter(({ derived }) => !derived).length || nodes.length,
        hue: only !== undefined && others.length === 0 ? hues(only) : '',
        state: stateOf(thing.id),
        problems: addProblems(nodes.flatMap(({ id }) => problems.get(id) ?? [])),
        outcome: marks && thingOutcome(nodes.flatMap(({ id }) => marks.objects.get(id) ?? [])),
        rowOutcomes: marks && rows.map(({ node }) => marks.objects.get(node.id)),
        pinnedRow: rows.find(({ node }) => node.id === selectedId)?.node.id,
      },
    }
  })
}
