import type { Step } from './field-pattern'
import { isMap, type LiveMap, textAt } from './live-object'

/** Who wrote a field last, as managedFields say. */
export interface FieldManager {
  /** `kubectl-edit`, `kube-controller-manager` */
  readonly manager: string
  /** RFC 3339; absent where it is not said. */
  readonly time?: string
}

/** Who wrote a field last; undefined without managed fields (`--show-managed-fields`). */
export function managerOf(metadata: LiveMap, steps: readonly Step[]): FieldManager | undefined {
  const entries = Array.isArray(metadata.managedFields) ? metadata.managedFields : []
  let last: FieldManager | undefined
  for (const entry of entries) {
    const manager = textAt(entry, 'manager')
    if (manager === undefined || !isMap(entry) || !owns(entry.fieldsV1, steps)) continue
    const time = textAt(entry, 'time')
    if (last === undefined || (time ?? '') >= (last.time ?? ''))
      last = { manager, ...(time !== undefined && { time }) }
  }
  return last
}

/**
 * Whether a set of fields holds a place: the walk ends well at the place, or where the set holds a
 * whole value.
 */
function owns(fields: unknown, steps: readonly Step[]): boolean {
  let at: unknown = fields
  for (const step of steps) {
    if (!isMap(at)) return false
    if (Object.keys(at).length === 0) return at !== fields
    const next =
      typeof step === 'string'
        ? at[`f:${step}`]
        : Object.entries(at).find(([key]) => isItem(key, step))?.[1]
    if (next === undefined) return false
    at = next
  }
  return true
}

function isItem(key: string, step: Exclude<Step, string>): boolean {
  if (!key.startsWith('k:') || step.identity === undefined) return false
  try {
    const identity: unknown = JSON.parse(key.slice(2))
    return (
      isMap(identity) &&
      Object.entries(step.identity).every(([name, value]) => identity[name] === value)
    )
  } catch {
    return false
  }
}
