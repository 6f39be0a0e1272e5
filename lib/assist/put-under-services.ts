import { SECTIONS } from '../manifest/sections'
import { serviceRecord } from '../manifest/service'
import { readSource } from '../source/read-source'
import type { SourceEntry } from '../source/source-node'

/** Services that stand at the root of a text, where a rack reads sections. */
export interface MisplacedServices {
  readonly names: readonly string[]
  /** The text with them under `services:`, comments and all. */
  readonly mended: string
}

/**
 * Services at the root of a text that has no `services`: mappings with a key of a service, under
 * names that are no section. Undefined where there are none.
 */
export function putUnderServices(text: string): MisplacedServices | undefined {
  const { root, faults } = readSource(text, new Map())
  if (faults.length > 0 || root?.kind !== 'mapping') return undefined
  if (root.entries.some(({ key }) => nameOf(key) === 'services')) return undefined
  const misplaced = new Set(root.entries.filter(isService))
  if (misplaced.size === 0) return undefined

  const lines = text.split('\n')
  const starts = root.entries.map(({ key }) => key.span.line - 1)
  const before = lines.slice(0, starts[0])
  const inside: string[] = []
  const beside: string[] = []
  root.entries.forEach((entry, index) => {
    const own = lines.slice(starts[index], starts[index + 1])
    if (misplaced.has(entry)) inside.push(...own.map((line) => (line === '' ? '' : `  ${line}`)))
    else beside.push(...own)
  })
  return {
    names: [...misplaced].map(({ key }) => nameOf(key)),
    mended: [...before, 'services:', ...inside, ...beside].join('\n'),
  }
}

const SERVICE_KEYS: ReadonlySet<string> = new Set(
  serviceRecord.shape.type === 'record' ? Object.keys(serviceRecord.shape.keys) : [],
)

function isService({ key, value }: SourceEntry): boolean {
  return (
    !(nameOf(key) in SECTIONS) &&
    value.kind === 'mapping' &&
    value.entries.some((inner) => SERVICE_KEYS.has(nameOf(inner.key)))
  )
}

function nameOf(key: SourceEntry['key']): string {
  return key.kind === 'scalar' ? key.text : ''
}
