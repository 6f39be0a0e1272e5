import type { Exploration } from '../../explore'

/**
 * The anchor of every object and thing in the HTML file, by its id: `n1`, `n2`. Names of a text
 * are no anchors: they may hold anything.
 */
export function anchorsOf({ objects, derived, things }: Exploration): ReadonlyMap<string, string> {
  const ids = [...things.things, ...objects, ...derived].map(({ id }) => id)
  return new Map(ids.map((id, index) => [id, `n${index + 1}`]))
}
