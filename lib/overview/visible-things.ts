import type { Thing, ThingFamily, ThingMap } from '../mapping/things/thing-map'

export interface ThingFilter {
  /** Concepts that are left out, with the ways that lead to them alone. */
  readonly hidden: ReadonlySet<string>
  /** The only family that is drawn, if not null. */
  readonly family: ThingFamily | null
  /** The thing that is drawn with its neighbours alone, if not null. */
  readonly focus: string | null
}

/** What is drawn of the things of an app, in their order, and only the edges between two of them. */
export function visibleThings(
  { things, edges }: ThingMap,
  { hidden, family, focus }: ThingFilter,
): ThingMap {
  const focused = things.some(({ id }) => id === focus)
  const near = focus !== null && focused ? neighbourhood(focus, edges) : undefined
  const isShown = (thing: Thing) =>
    !thing.concepts.every((id) => hidden.has(id)) &&
    (family === null || thing.family === family) &&
    (near === undefined || near.has(thing.id))
  const left = things.filter(isShown)
  const ids = new Set(left.map(({ id }) => id))
  return { things: left, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

/** A thing and those that an edge joins it to. */
export function neighbourhood(id: string, edges: ThingMap['edges']): Set<string> {
  const near = new Set([id])
  for (const { from, to } of edges) {
    if (from === id) near.add(to)
    if (to === id) near.add(from)
  }
  return near
}
