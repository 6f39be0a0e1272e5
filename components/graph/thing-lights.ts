import type { ThingEdge } from '../../lib/mapping/things/thing-map'
import type { CardState } from './card-state'

/** What is lit in the overview, by what is pinned and what is pointed at. */
export interface ThingLights {
  stateOf(thing: string): CardState
  edgeLook(edge: ThingEdge): 'lit' | 'rest' | 'calm'
}

export interface Pointed {
  readonly thing?: string | undefined
  readonly edge?: string | undefined
}

interface LightInput {
  readonly edges: readonly ThingEdge[]
  /** The thing that holds what is pinned. */
  readonly selected: string | undefined
  readonly pointed: Pointed
  /** The things that hold what is lit elsewhere: by a caret, a command, a question. */
  readonly litThings: ReadonlySet<string>
  /** All that is not lit becomes calm. */
  readonly answering: boolean
  /** The things on the way that is traced, if one is. */
  readonly traced: ReadonlySet<string> | undefined
}

/** A pinned or pointed card lights its neighbours and the edges between, an edge its two ends. */
export function thingLights(input: LightInput): ThingLights {
  const { edges, selected, pointed, litThings, answering, traced } = input
  const centres = new Set([traced ? undefined : selected, pointed.thing])
  const lit = new Set<string>(traced ?? litThings)
  const onTrace = ({ from, to, relation }: ThingEdge) =>
    relation !== 'mentions' && (traced?.has(from) ?? false) && (traced?.has(to) ?? false)
  const isLit = (edge: ThingEdge) =>
    edge.id === pointed.edge || centres.has(edge.from) || centres.has(edge.to) || onTrace(edge)
  for (const edge of edges) if (isLit(edge)) lit.add(edge.from).add(edge.to)
  const quiet = selected !== undefined || answering || traced !== undefined
  const stateOf = (thing: string): CardState => {
    if (thing === selected) return 'selected'
    if (lit.has(thing) || thing === pointed.thing) return 'lit'
    return quiet ? 'calm' : 'rest'
  }
  return {
    stateOf,
    edgeLook(edge) {
      if (isLit(edge)) return 'lit'
      return stateOf(edge.from) === 'calm' || stateOf(edge.to) === 'calm' ? 'calm' : 'rest'
    },
  }
}
