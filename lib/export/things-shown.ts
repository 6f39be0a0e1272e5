import type { Exploration } from '../explore'
import { visiblePart } from '../graph/visible-part'
import { type ThingContent, thingContents } from '../overview/thing-content'

/** Every thing of an app with what its card says, and the objects that a rack applies for it. */
export function thingsShown({ things, graph }: Exploration): ThingContent[] {
  return thingContents(things, visiblePart(graph, { hidden: new Set(), derived: false }))
}
