import type { Exploration } from '../../../lib/explore'
import type { DerivedObject, ManifestItem, MappedObject } from '../../../lib/mapping/mapped-object'

/**
 * What is selected: an object that a rack applies, or one that a controller makes later; and the
 * thing of convox.yml that it belongs to.
 */
export type DetailsSubject = {
  readonly name: string
  readonly concept: ManifestItem | undefined
} & (
  | { readonly applied: MappedObject; readonly derived?: undefined }
  | { readonly applied?: undefined; readonly derived: DerivedObject }
)

export function findSubject(
  { objects, derived, concepts }: Exploration,
  id: string,
): DetailsSubject | undefined {
  const concept = (own: { concept: string }) =>
    concepts.find((candidate) => candidate.id === own.concept)
  const applied = objects.find((object) => object.id === id)
  if (applied) return { applied, name: applied.name, concept: concept(applied) }
  const later = derived.find((object) => object.id === id)
  return later && { derived: later, name: later.pattern, concept: concept(later) }
}
