import { createContext, type KeyboardEvent, useContext } from 'react'

/** What a card or a group may ask of the graph that it stands in. */
export interface GraphActions {
  select(id: string): void
  hover(id: string | null): void
  onCardKey(event: KeyboardEvent, id: string): void
  /** Folds or unfolds the group of a concept. */
  toggleFold(concept: string): void
  goToLine(line: number): void
}

export const GraphActionsContext = createContext<GraphActions | null>(null)

export function useGraphActions(): GraphActions {
  const actions = useContext(GraphActionsContext)
  if (!actions) throw new Error('A card stands outside of a graph')
  return actions
}
