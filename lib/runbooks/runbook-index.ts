import type { Exploration } from '../explore'
import { knownCluster } from '../kubectl/known-cluster'
import type { ManifestItem } from '../mapping/mapped-object'
import type { Runbook } from './runbook'
import { RUNBOOKS } from './runbooks'

/** A symptom, and all that it can befall. */
export interface IndexedRunbook extends Pick<Runbook, 'id' | 'title' | 'symptom'> {
  /** Never empty; in the order of the text, the app first. */
  readonly befalls: readonly { readonly concept: ManifestItem; readonly node: string }[]
}

/**
 * Every runbook that some part of the app can need, those that are needed most often first. Their
 * steps are not made yet.
 */
export function runbookIndex(exploration: Exploration): IndexedRunbook[] {
  const cluster = knownCluster(exploration)
  return RUNBOOKS.flatMap(({ id, title, symptom, about }) => {
    const befalls = exploration.concepts.flatMap((concept) => {
      const on = about(concept.id, cluster)
      return on === undefined ? [] : [{ concept, node: on.id }]
    })
    return befalls.length === 0 ? [] : [{ id, title, symptom, befalls }]
  })
}
