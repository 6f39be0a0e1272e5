import { readSource } from '../source/read-source'
import type { MappingNode, ScalarNode, SourceNode } from '../source/source-node'
import { isNoValue, looksSecret, namesSecret, secretParts } from './looks-secret'

/** A stretch of a text that is to be left out, and the name that it goes by. */
export interface Place {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Which values are meant: those that look secret, or every value of a variable. */
export type Scope = 'secret' | 'every variable'

const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----/g
const KEY_END = '-----END '

/**
 * The places of a text, in its order and without overlap: of its tree, of its lines, of any
 * comment.
 */
export function secretPlaces(text: string, yaml: boolean, scope: Scope): Place[] {
  const found = [
    ...privateKeys(text),
    ...(yaml ? inTree(text, scope) : []),
    ...inLines(text, yaml ? 'secret' : scope),
    ...inWords(text, scope),
    ...secretParts(text).map((part) => ({ name: nameBefore(text, part.start), ...part })),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
  const places: Place[] = []
  let end = 0
  for (const place of found) {
    if (place.end <= place.start || place.start < end) continue
    places.push(place)
    end = place.end
  }
  return places
}

function privateKeys(text: string): Place[] {
  const places: Place[] = []
  for (const { index } of text.matchAll(PRIVATE_KEY)) {
    if (index < (places.at(-1)?.end ?? 0)) continue
    const close = text.indexOf(KEY_END, index)
    const last = close < 0 ? -1 : text.indexOf('KEY-----', close)
    const end = last < 0 ? text.length : last + 'KEY-----'.length
    places.push({ name: 'A private key', start: index, end })
  }
  return places
}

/** Values of the tree: whatever the notation, and however far from their key. */
function inTree(text: string, scope: Scope): Place[] {
  const places: Place[] = []
  const seen = new Set<SourceNode>()
  const visit = (node: SourceNode, name: string, variables: boolean): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.kind === 'mapping') visitEntries(node, variables)
    else if (node.kind === 'sequence') for (const item of node.items) visit(item, name, variables)
    else places.push(...ofScalar(node, name, variables))
  }
  const visitEntries = ({ entries }: MappingNode, variables: boolean) => {
    for (const { key, value } of entries) {
      const name = key.kind === 'scalar' ? key.text : ''
      visit(value, name, variables || HOLDS_VARIABLES.has(name))
    }
  }
  const ofScalar = (node: ScalarNode, name: string, variables: boolean): Place[] => {
    const pair = /^(?:export +)?([A-Za-z_][\w.-]{0,200})=/.exec(node.text)
    const own = pair?.[1] ?? name
    const value = pair ? node.text.slice(pair[0].length) : node.text
    const meant =
      looksSecretByName(own, value) ||
      (scope === 'every variable' && variables && !isNoValue(value))
    return meant ? [{ name: own, ...within(text, node, pair?.[0] ?? '') }] : []
  }
  const { root } = readSource(text, new Map())
  if (root) visit(root, '', false)
  return places
}

const HOLDS_VARIABLES = new Set(['environment', 'args', 'params', 'options', 'configs'])

/**
 * A token inside a long value is left out alone; a value under a secret's name is left out whole.
 */
function looksSecretByName(name: string, value: string): boolean {
  if (isNoValue(value)) return false
  return namesSecret(name) || (looksSecret(name, value) && secretParts(value).length === 0)
}

/**
 * The place of a scalar's value in the text: without its quotes, and without the name before it.
 */
function within(text: string, { span }: ScalarNode, before: string) {
  let { start, end } = span
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  const quote = text[start]
  if ((quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 1) {
    start += 1
    end -= 1
  }
  const at = before === '' ? -1 : text.slice(start, end).indexOf(before)
  if (at >= 0) start += at + before.length
  const inner = text[start]
  const quoted = (inner === '"' || inner === "'") && text[end - 1] === inner && end - start > 1
  return quoted ? { start: start + 1, end: end - 1 } : { start, end }
}

const ASSIGNED =
  /^([\t #]*(?:- +){0,5}(?:export +)?["']?)([A-Za-z_][\w.-]{0,200})(["']?(?:=|[\t ]?:[\t ]+)["']?)/

/** `NAME=value` and `NAME: value` on a line, in a comment too, where there is no tree. */
function inLines(text: string, scope: Scope): Place[] {
  const places: Place[] = []
  for (const { index, 0: row } of text.matchAll(/[^\r\n]+/g)) {
    const [before, , name = '', sign = ''] = ASSIGNED.exec(row) ?? []
    if (before === undefined) continue
    const start = index + before.length
    const value = plainValue(row.slice(before.length), /["']$/.exec(sign)?.[0])
    const every = scope === 'every variable' && !isNoValue(value)
    if (!/^[&!*|>]/.test(value) && (every || looksSecretByName(name, value)))
      places.push({ name, start, end: start + value.length })
  }
  return places
}

/** Up to the closing quote, or to a comment. */
function plainValue(rest: string, quote: string | undefined): string {
  if (quote !== undefined) {
    const close = rest.indexOf(quote)
    return close < 0 ? rest : rest.slice(0, close)
  }
  const comment = rest.search(/[\t ]#/)
  return (comment < 0 ? rest : rest.slice(0, comment)).trimEnd()
}

/** `NAME=value` anywhere: in a command, in a flow list, behind other text of a comment. */
function inWords(text: string, scope: Scope): Place[] {
  const words = text.matchAll(/(?<![\w.-])([A-Za-z_][\w.-]{0,200})=([^\s,\]}"'`]{1,5000})/g)
  return [...words].flatMap(({ index, 0: whole, 1: name = '', 2: value = '' }) => {
    const every = scope === 'every variable' && /^[A-Z_\d]+$/.test(name) && !isNoValue(value)
    if (value.startsWith('${') || (!every && !looksSecretByName(name, value))) return []
    return [{ name, start: index + whole.length - value.length, end: index + whole.length }]
  })
}

/** The name that a token is behind on its line. */
function nameBefore(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300)
  const names = [...text.slice(from, start).matchAll(/(?<![\w.-])([A-Za-z_][\w.-]*)["']?[=:]/g)]
  return names.find(({ 1: name }) => !/^https?$/.test(name ?? ''))?.[1] ?? 'A credential'
}
