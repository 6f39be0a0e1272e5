import { pointerKeys } from '../text/pointer'

/** What Kubernetes says of a field, and the type of its value where that has fields of its own. */
export interface FieldHelp {
  readonly description: string
  readonly type?: string
}

/** By the names of Kubernetes' types, their fields. */
export type FieldHelpTable = Readonly<Record<string, Readonly<Record<string, FieldHelp>>>>

/**
 * What `kubectl explain` would say of a field of an object; of a label or an annotation what it
 * says of all of them. Undefined for kinds that are not Kubernetes' own.
 */
export function fieldHelp(
  kind: string,
  pointer: string,
  table: FieldHelpTable,
): string | undefined {
  let type: string | undefined = kind
  let found: string | undefined
  for (const key of pointerKeys(pointer)) {
    if (/^\d+$/.test(key)) continue
    const fields: Readonly<Record<string, FieldHelp>> | undefined =
      type !== undefined && Object.hasOwn(table, type) ? table[type] : undefined
    const help: FieldHelp | undefined =
      fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined
    if (help === undefined) return found
    found = help.description
    type = help.type
  }
  return found
}
