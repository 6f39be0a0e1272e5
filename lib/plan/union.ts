import type { Exploration } from '../explore'
import { lineRange } from '../graph/line-range'
import { NO_TRACES } from '../provenance/traces'
import type { Span } from '../text/span'
import type { Outcome, Plan } from './plan'

/**
 * Both sides as one picture: all that is there afterwards, and what goes. Of what goes no line is
 * known here, because the lines of the picture are those of the text afterwards.
 */
export function unionOf(before: Exploration, after: Exploration): Exploration {
  const gone = missing(before.objects, after.objects).map((object) => ({
    ...object,
    traces: NO_TRACES,
    because: [],
  }))
  const earlier = new Map(before.concepts.map((concept) => [concept.id, concept]))
  const there = after.concepts.map((concept) => ({
    ...concept,
    ...linesOf(earlier.get(concept.id)?.span, concept.span),
  }))
  const concepts = missing(before.concepts, after.concepts).map(
    ({ span, keySpan, ...concept }) => ({ ...concept, ...linesOf(span, undefined) }),
  )
  return {
    ...after,
    objects: [...after.objects, ...gone],
    derived: [...after.derived, ...missing(before.derived, after.derived)],
    concepts: [...there, ...concepts],
    things: {
      things: [...after.things.things, ...missing(before.things.things, after.things.things)],
      edges: [...after.things.edges, ...missing(before.things.edges, after.things.edges)],
    },
    graph: {
      nodes: [...after.graph.nodes, ...missing(before.graph.nodes, after.graph.nodes)],
      edges: [...after.graph.edges, ...missing(before.graph.edges, after.graph.edges)],
    },
  }
}

function linesOf(before: Span | undefined, after: Span | undefined): { lines?: string } {
  const [from, to] = [before, after].map((span) => (span ? lineRange(span) : 'none'))
  return from === to ? {} : { lines: `${from} → ${to}` }
}

function missing<Item extends { readonly id: string }>(
  from: readonly Item[],
  here: readonly Item[],
): Item[] {
  const known = new Set(here.map(({ id }) => id))
  return from.filter(({ id }) => !known.has(id))
}

/** What the union shows of a plan: what becomes of each object, and which links come and go. */
export interface PlanMarks {
  readonly objects: ReadonlyMap<string, Outcome>
  /** By the id of an edge between objects or things. One that stays has none. */
  readonly links: ReadonlyMap<string, 'created' | 'deleted'>
}

export function marksOf(before: Exploration, after: Exploration, plan: Plan): PlanMarks {
  // Of a promote that is stopped nothing comes and nothing goes.
  if (plan.promote === 'stopped')
    return {
      objects: new Map(plan.objects.map(({ id, outcome }) => [id, outcome] as const)),
      links: new Map(),
    }
  const comes = (
    from: readonly { readonly id: string }[],
    here: readonly { readonly id: string }[],
  ) => missing(from, here).map(({ id }) => id)
  return {
    objects: new Map<string, Outcome>([
      ...comes(after.derived, before.derived).map((id) => [id, 'created'] as const),
      ...comes(before.derived, after.derived).map((id) => [id, 'deleted'] as const),
      ...plan.objects.map(({ id, outcome }) => [id, outcome] as const),
    ]),
    links: new Map([
      ...comes(edgesOf(after), edgesOf(before)).map((id) => [id, 'created'] as const),
      ...comes(edgesOf(before), edgesOf(after)).map((id) => [id, 'deleted'] as const),
    ]),
  }
}

function edgesOf({ graph, things }: Exploration): readonly { readonly id: string }[] {
  return [...graph.edges, ...things.edges]
}
