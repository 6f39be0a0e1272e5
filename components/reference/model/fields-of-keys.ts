import type { Exploration } from '../../../lib/explore'
import type { Kind } from '../../../lib/kubernetes/kinds'
import { keysBelow } from '../../../lib/manifest/shape-at'
import type { Origin } from '../../../lib/provenance/origin'
import { listTraces } from '../../../lib/provenance/traces'
import { shortField } from '../../../lib/selection/made-by-line'
import { pointerKeys } from '../../../lib/text/pointer'

/** Below these a user's own words follow, which say nothing in general. */
const USERS_OWN = new Set(['labels', 'matchLabels', 'selector', 'nodeSelector', 'data'])

/** Keys whose annotations are the user's own too; those of other keys are the rack's. */
const OF_ANNOTATIONS = /annotations$/i

/**
 * By the path of a key (`services.*.scale.count`): the kinds that it sets fields of, and which;
 * none for a kind of which it decides whether there is one.
 */
export type FieldsOfKeys = ReadonlyMap<string, ReadonlyMap<Kind, ReadonlySet<string>>>

/** Which fields each key of convox.yml sets, as some explorations show it. */
export function fieldsOfKeys(explorations: readonly Exploration[]): FieldsOfKeys {
  const found = new Map<string, Map<Kind, Set<string>>>()
  const fieldsOf = (origin: Origin, kind: Kind): Set<string> | undefined => {
    const key = origin.kind === 'written' ? knownKey(origin.path) : undefined
    if (key === undefined) return undefined
    const kinds = found.get(key) ?? new Map<Kind, Set<string>>()
    const fields = kinds.get(kind) ?? new Set()
    found.set(key, kinds.set(kind, fields))
    return fields
  }
  for (const { kind, because, traces } of explorations.flatMap(({ objects }) => objects)) {
    for (const origin of because) fieldsOf(origin, kind)
    for (const { pointer, origins } of listTraces(traces))
      for (const origin of origins) fieldsOf(origin, kind)?.add(generalField(pointer, origin))
  }
  return found
}

/**
 * The deepest key that the tables know on the way to a path, with `*` for the names of things: of
 * `services.web.labels.team`, `services.*.labels`.
 */
export function knownKey(path: string): string | undefined {
  const names: string[] = []
  const general: string[] = []
  let known: string | undefined
  for (const name of path.replace(/\[\d+\]/g, '').split('.')) {
    const isKey = Object.hasOwn(keysBelow(names), name)
    names.push(name)
    general.push(isKey ? name : '*')
    if (isKey) known = general.join('.')
  }
  return known
}

function generalField(pointer: string, origin: Origin): string {
  const keys = pointerKeys(pointer)
  const annotation = keys.indexOf('annotations') + 1
  if (annotation > 0 && annotation < keys.length) {
    const users = origin.kind === 'written' && OF_ANNOTATIONS.test(knownKey(origin.path) ?? '')
    return users ? 'annotations' : `annotation ${keys[annotation]}`
  }
  const end = keys.findIndex((key) => USERS_OWN.has(key))
  return shortField(end < 0 ? keys : keys.slice(0, end + 1))
}
