import fs from 'node:fs'
import path from 'node:path'
import type { FieldHelp, FieldHelpTable } from '../kubernetes/field-help'
import { pointerKeys } from '../text/pointer'
import { explored } from './explored'

/** The published types of Kubernetes' own kinds that a convox.yml makes. */
const GROUPS = ['core', 'apps', 'batch', 'networking', 'autoscaling', 'policy', 'meta'] as const
const VERSIONS: Readonly<Record<string, string>> = { autoscaling: 'v2' }
const FOLDER = path.join(import.meta.dirname, '..', '..', 'node_modules', 'kubernetes-types')
const LONGEST = 420

type Types = Map<string, Map<string, FieldHelp>>

/** What those types say of the fields that the examples and the cases have. */
export function fieldHelpTable(): FieldHelpTable {
  const types = new Map(GROUPS.flatMap((group) => [...publishedTypes(group)]))
  const table: Record<string, Record<string, FieldHelp>> = {}
  for (const { objects } of explored())
    for (const { kind, traces } of objects)
      for (const pointer of traces.shape.pointers) collect(kind, pointer, types, table)
  return sorted(table)
}

function collect(
  kind: string,
  pointer: string,
  types: Types,
  table: Record<string, Record<string, FieldHelp>>,
): void {
  let type: string | undefined = kind
  for (const key of pointerKeys(pointer)) {
    if (/^\d+$/.test(key)) continue
    const help: FieldHelp | undefined = type === undefined ? undefined : types.get(type)?.get(key)
    if (help === undefined || type === undefined) return
    table[type] = { ...table[type], [key]: help }
    type = help.type
  }
}

const INTERFACE = /^export interface (\w+).*?\{\n([\s\S]*?)^\}/gm
const FIELD = /\/\*\*([\s\S]*?)\*\/\s*\n {4}(?:readonly )?"?(\w+)"?\??: ([^\n]*)/g

function publishedTypes(group: string): Types {
  const file = path.join(FOLDER, group, `${VERSIONS[group] ?? 'v1'}.d.ts`)
  const types: Types = new Map()
  for (const [, name = '', body = ''] of fs.readFileSync(file, 'utf8').matchAll(INTERFACE)) {
    const fields = new Map<string, FieldHelp>()
    for (const [, comment = '', field = '', type = ''] of body.matchAll(FIELD)) {
      const inner = /^(?:Array<)?([A-Z]\w+)>?(?:\[\])?;$/.exec(type)?.[1]
      fields.set(field, {
        description: shortened(comment),
        ...(inner !== undefined && { type: inner }),
      })
    }
    types.set(name, fields)
  }
  return types
}

/** Without links, and not longer than can be read beside a field. */
function shortened(text: string): string {
  const plain = text
    .replace(/\s*More info: \S+/g, '')
    .replaceAll('*\\/', '*/')
    .trim()
  if (plain.length <= LONGEST) return plain
  const cut = plain.slice(0, LONGEST)
  return cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, 1)).trim()
}

function sorted(table: Record<string, Record<string, FieldHelp>>): FieldHelpTable {
  const byName = <T>(entries: [string, T][]) =>
    Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
  return byName(
    Object.entries(table).map(([type, fields]) => [type, byName(Object.entries(fields))]),
  )
}
