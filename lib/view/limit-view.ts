import type { Exploration } from '../explore'

/** More than any app has, and about what a page carries over from its worker and lights up without a stutter. */
const MOST_OBJECTS = 3000
const MOST_DIAGNOSTICS = 1000

/** An exploration that a page can hold, and how many objects it had to leave out. */
export interface InSight {
  readonly exploration: Exploration
  readonly leftOut: number
}

/**
 * A megabyte of services makes some fifty thousand objects: to carry them all over would hang the page for half a minute. The first ones stay, in the
 * order in which a rack applies them, with all that belongs to them; the terminal door prints the rest.
 */
export function limitView(exploration: Exploration): InSight {
  const leftOut = Math.max(0, exploration.objects.length - MOST_OBJECTS)
  const diagnostics = exploration.diagnostics.slice(0, MOST_DIAGNOSTICS)
  if (leftOut === 0) return { exploration: { ...exploration, diagnostics }, leftOut }

  const objects = exploration.objects.slice(0, MOST_OBJECTS)
  const applied = new Set(objects.map(({ id }) => id))
  const kept = new Set(applied)
  const derived = exploration.derived.filter(({ id, owner }) => kept.has(owner) && kept.add(id))
  const concepts = new Set(objects.map(({ concept }) => concept))
  const printed = exploration.yaml.objects.filter(({ id }) => applied.has(id))
  const lines = printed.reduce((last, { endLine }) => Math.max(last, endLine), 0)
  return {
    leftOut,
    exploration: {
      ...exploration,
      objects,
      derived,
      diagnostics,
      concepts: exploration.concepts.filter(
        ({ id, section }) => section === 'app' || concepts.has(id),
      ),
      graph: {
        nodes: exploration.graph.nodes.filter(({ id }) => kept.has(id)),
        edges: exploration.graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
      },
      yaml: { text: `${exploration.yaml.text.split('\n', lines).join('\n')}\n`, objects: printed },
    },
  }
}
