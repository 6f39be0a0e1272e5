import { DEFAULT_SETTINGS, type Settings } from '../rack/settings'
import { readSource } from '../source/read-source'
import type { SourceNode } from '../source/source-node'

/** A text and the settings that it was read under. */
interface Read {
  readonly text: string
  readonly settings: Settings
}

const SHOWN = 4
const LONGEST_VALUE = 24

/** Sections whose items go by their names, and what a thing of each is called. */
const THINGS: Readonly<Record<string, string>> = {
  services: '',
  timers: 'timer ',
  resources: 'resource ',
  balancers: 'balancer ',
}

/**
 * What became of a text, for a list of versions: `+ worker, web port 3000 -> 4000`. Values of
 * variables are not shown. Empty where nothing changed.
 */
export function changeSummary(before: Read, after: Read): string {
  const changes = [
    ...textChanges(before.text, after.text).sort((one, other) => rank(one) - rank(other)),
    ...settingChanges(before, after),
  ]
  if (changes.length === 0) return before.text === after.text ? '' : 'comments or layout'
  const shown = changes.slice(0, SHOWN).join(', ')
  return changes.length > SHOWN ? `${shown} and ${changes.length - SHOWN} more` : shown
}

/** What a text has, where there is nothing to compare it with: `web, worker, resource database`. */
export function contentSummary(text: string): string {
  const things = entriesOf(readSource(text, new Map()).root).flatMap(([section, items]) => {
    const noun = THINGS[section]
    return noun === undefined ? [] : entriesOf(items).map(([name]) => `${noun}${name}`)
  })
  const shown = things.slice(0, SHOWN).join(', ')
  if (things.length === 0) return 'no services'
  return things.length > SHOWN ? `${shown} and ${things.length - SHOWN} more` : shown
}

/** What came and what went is reported before what changed. */
function rank(change: string): number {
  const at = ['+', '-'].indexOf(change[0] ?? '')
  return at < 0 ? 2 : at
}

function textChanges(before: string, after: string): string[] {
  if (before === after) return []
  const old = readSource(before, new Map())
  const now = readSource(after, new Map())
  if (now.faults.length > 0) return old.faults.length > 0 ? [] : ['no longer valid YAML']
  if (old.faults.length > 0) return ['valid YAML again']
  const changes: string[] = []
  compare(old.root, now.root, [], changes)
  return changes
}

function compare(
  before: SourceNode | undefined,
  after: SourceNode | undefined,
  path: readonly string[],
  changes: string[],
): void {
  if (before?.kind === 'scalar' && after?.kind === 'scalar') {
    if (before.text === after.text) return
    changes.push(
      path.includes('environment')
        ? `${title(path)} changed`
        : `${title(path)} ${short(before.text)} -> ${short(after.text)}`,
    )
  } else if (before?.kind === 'sequence' && after?.kind === 'sequence') {
    compareLists(texts(before.items), texts(after.items), path, changes)
  } else if (isMapping(before) && isMapping(after)) {
    compareMappings(before, after, path, changes)
  } else if (before !== undefined || after !== undefined) {
    changes.push(`${title(path)} changed`)
  }
}

function compareMappings(
  before: SourceNode | undefined,
  after: SourceNode | undefined,
  path: readonly string[],
  changes: string[],
): void {
  const old = new Map(entriesOf(before))
  const now = new Map(entriesOf(after))
  for (const [key, value] of now) {
    if (old.has(key)) compare(old.get(key), value, [...path, key], changes)
    else if (path.length === 0 && key in THINGS) compare(undefined, value, [key], changes)
    else changes.push(sign('+', path, key))
  }
  for (const [key, value] of old) {
    if (now.has(key)) continue
    if (path.length === 0 && key in THINGS) compare(value, undefined, [key], changes)
    else changes.push(sign('-', path, key))
  }
}

function compareLists(
  before: readonly string[],
  after: readonly string[],
  path: readonly string[],
  changes: string[],
): void {
  const shown = (item: string) =>
    path.includes('environment') ? (item.split('=')[0] ?? '') : short(item)
  const added = after.filter((item) => !before.includes(item)).map(shown)
  const removed = before.filter((item) => !after.includes(item)).map(shown)
  for (const item of new Set([...added, ...removed])) {
    if (added.includes(item) && removed.includes(item))
      changes.push(`${title(path)} ${item} changed`)
    else changes.push(`${title(path)} ${added.includes(item) ? '+' : '-'} ${item}`)
  }
  if (added.length + removed.length === 0 && before.join('\n') !== after.join('\n'))
    changes.push(`${title(path)} in another order`)
}

/** `+ worker` for a service, `+ timer cleanup`, `web + health` for a key. */
function sign(mark: '+' | '-', path: readonly string[], key: string): string {
  const [section = ''] = path
  if (path.length === 1 && section in THINGS) return `${mark} ${THINGS[section]}${key}`
  return path.length === 0 ? `${mark} ${key}` : `${title(path)} ${mark} ${key}`
}

/** `web scale.count` of `services.web.scale.count`. */
function title([section = '', ...rest]: readonly string[]): string {
  const noun = THINGS[section]
  if (noun === undefined || rest.length === 0) return [section, ...rest].filter(Boolean).join('.')
  const [name, ...keys] = rest
  return [`${noun}${name}`, keys.join('.')].filter(Boolean).join(' ')
}

const SECRETS: ReadonlySet<string> = new Set(['password', 'dockerHubPassword', 'env'])

function settingChanges({ settings: before }: Read, { settings: after }: Read): string[] {
  return Object.keys(DEFAULT_SETTINGS).flatMap((name) => {
    const old = before[name as keyof Settings]
    const now = after[name as keyof Settings]
    if (JSON.stringify(old) === JSON.stringify(now)) return []
    // What lasts as long as the tab is empty in a version of an earlier visit.
    if (SECRETS.has(name)) return old === '' || now === '' ? [] : [`${name} changed`]
    if (typeof old === 'object') return [`${name} changed`]
    return [`${name} ${short(String(old))} -> ${short(String(now))}`]
  })
}

function isMapping(node: SourceNode | undefined): boolean {
  return node === undefined || node.kind === 'mapping' || (node.kind === 'scalar' && !node.text)
}

function entriesOf(node: SourceNode | undefined): [string, SourceNode][] {
  return node?.kind === 'mapping'
    ? node.entries.map(({ key, value }) => [key.kind === 'scalar' ? key.text : '?', value])
    : []
}

function texts(items: readonly SourceNode[]): string[] {
  return items.map(textOf)
}

function textOf(node: SourceNode): string {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'sequence') return node.items.map(textOf).join(' ')
  return node.entries.map(({ key, value }) => `${textOf(key)}: ${textOf(value)}`).join(' ')
}

function short(text: string): string {
  if (text === '') return '(empty)'
  const [line = ''] = text.split('\n')
  return line.length > LONGEST_VALUE || line !== text ? `${line.slice(0, LONGEST_VALUE)}...` : line
}
