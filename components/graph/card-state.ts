import type { GraphProps } from './graph-props'

/** `calm` is everything that what is pinned does not touch: still readable, still to be clicked. */
export type CardState = 'rest' | 'selected' | 'lit' | 'calm'

export function cardState(id: string, { selectedId, lit, near }: Pick<GraphProps, 'selectedId' | 'lit' | 'near'>): CardState {
  if (id === selectedId) return 'selected'
  if (lit.has(id)) return 'lit'
  return selectedId === undefined || near?.has(id) ? 'rest' : 'calm'
}
