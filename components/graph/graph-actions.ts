import {
  createContext,
  type KeyboardEvent,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'

/** What a card or a group may ask of the graph that it is in. */
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
  if (!actions) throw new Error('A card is outside of a graph')
  return actions
}

/**
 * The same object as long as the graph lives, doing what was said last: so that no card is drawn
 * again for it.
 */
export function useSameActions(actions: GraphActions): GraphActions {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  return useMemo(
    () => ({
      select: (id) => latest.current.select(id),
      hover: (id) => latest.current.hover(id),
      onCardKey: (event, id) => latest.current.onCardKey(event, id),
      toggleFold: (concept) => latest.current.toggleFold(concept),
      goToLine: (line) => latest.current.goToLine(line),
    }),
    [],
  )
}
