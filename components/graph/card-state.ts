import type { GraphProps } from './graph-props'

/**
 * `calm` is everything that what is pinned, or what answers a question, does not touch: still
 * readable, still to be clicked.
 */
export type CardState = 'rest' | 'selected' | 'lit' | 'calm'

type Lights = Pick<GraphProps, 'selectedId' | 'lit' | 'near' | 'answered'>

export function cardState(id: string, { selectedId, lit, near, answered }: Lights): CardState {
  if (id === selectedId) return 'selected'
  if (lit.has(id)) return 'lit'
  return (selectedId === undefined && answered === undefined) || near?.has(id) ? 'rest' : 'calm'
}
