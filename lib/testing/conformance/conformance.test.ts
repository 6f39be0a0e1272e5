import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { explore } from '../../explore'
import { settingsFrom } from '../../rack/settings'
import { printObjects } from '../../yaml/print-objects'
import { type CaseFolder, CONFORMANCE_CASES, caseFolders } from '../case-folders'

interface Errors {
  readonly load?: string
  readonly validation?: readonly string[]
  readonly promote?: string
}

interface Refused {
  readonly object: string
  readonly message: string
}

const json = <T>(folder: CaseFolder, file: string, fallback: T): T => {
  const text = folder.read(file)
  return text === undefined ? fallback : JSON.parse(text)
}

/** Nulls, and what has nothing else in it, are dropped, as kubectl drops them. */
function pruned(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = pruned(item)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  if (Object.keys(value).length > 0 && entries.length === 0) return undefined
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

interface Known {
  kind?: string
  metadata?: { labels?: Record<string, string>; ownerReferences?: { uid?: string }[] }
  data?: Record<string, string>
}

/** Without what nobody can know: the uid of the rack's namespace, and what AWS gives. */
function comparable(object: unknown): unknown {
  const copy = structuredClone(pruned(object) ?? {}) as Known
  for (const owner of copy.metadata?.ownerReferences ?? []) delete owner.uid
  if (copy.kind === 'ConfigMap' && copy.metadata?.labels?.provisioner !== undefined)
    copy.data = Object.fromEntries(Object.keys(copy.data ?? {}).map((key) => [key, '']))
  return copy
}

const read = (text: string, version: '1.1' | '1.2') =>
  parseAllDocuments(text, { version })
    .map((document) => document.toJS({ maxAliasCount: -1 }))
    .filter((object) => object !== null)

/** A fault of a shell-split command is reported behind a place in the rack's own template. */
const essence = (message: string) => message.split('error calling shellsplit: ').at(-1) ?? ''
/** Lines of documents that a rack writes itself, and panics, are reported loosely. */
const isLoose = (message: string) => /^(?:yaml:|PANIC)|error converting/.test(message)

/** The single faults of a refusal, in any order: the server lists a map's entries at random. */
const FAULT =
  /, (?=[A-Za-z][\w.[\]"'/-]*(?:\([^)]*\))?(?:\[[^\]]*\])?(?:\.[\w.[\]]+)*: (?:Invalid|Required|Duplicate|Forbidden|Unsupported|Too|Internal|Not))/
const faults = (message: string) =>
  message
    .replace(/^\[(.*)\]$/s, '$1')
    .split(FAULT)
    .sort()

const isError = ({ severity }: Diagnostic) => severity === 'error'

describe.each(caseFolders(CONFORMANCE_CASES))('$name', (folder) => {
  const settings = settingsFrom(json(folder, 'settings.json', {}))
  const exploration = explore(folder.text('convox.yml'), settings)
  const errors = json<Errors>(folder, 'expected.errors.json', {})
  const told = exploration.diagnostics.filter(isError)
  const own = told.filter(({ stage }) => stage !== 'apiserver')
  const expected = folder.read('expected.yaml')
  const isReleased = errors.load === undefined && errors.promote === undefined
  // Only what a rack applies has objects to compare.
  const applied = (title: string, run: () => void) => {
    if (isReleased && expected !== undefined) test(title, run)
  }

  applied('becomes what a rack makes of it', () => {
    expect(exploration.objects.map(({ object }) => comparable(object))).toEqual(
      read(expected ?? '', '1.2').map(comparable),
    )
    const objects = exploration.objects.map(({ object }) => pruned(object))
    for (const version of ['1.1', '1.2'] as const)
      expect(read(printObjects(exploration.objects).text, version).map(pruned)).toEqual(objects)
  })

  test('is refused in the words of the rack, or not at all', () => {
    const messages = [errors.load, ...(errors.validation ?? []), errors.promote].flatMap(
      (message) => message ?? [],
    )
    for (const message of messages)
      if (isLoose(message)) expect(own.length, message).toBeGreaterThan(0)
      else expect(own.map((each) => each.message).join('\n')).toContain(essence(message))
    if (messages.length === 0) expect(own.map(({ message }) => message)).toEqual([])
  })

  applied('meets the API server’s refusals', () => {
    const refused = json<readonly Refused[]>(folder, 'expected.refused.json', [])
    const ours = told.filter(({ stage }) => stage === 'apiserver')
    const grouped = new Map<string, string[]>()
    for (const { object = '', message } of ours)
      grouped.set(object, [...(grouped.get(object) ?? []), ...faults(message)])
    expect([...grouped.keys()].sort()).toEqual(refused.map(({ object }) => object).sort())
    for (const { object, message } of refused)
      expect([...(grouped.get(object) ?? [])].sort()).toEqual(faults(message))
  })
})
