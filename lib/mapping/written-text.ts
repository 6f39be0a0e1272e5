import { decodeHTML } from 'entities'
import type { Fault } from '../provenance/sourced'
import { Sourced } from '../provenance/sourced'
import { readSource } from '../source/read-source'
import { resolvePlain } from '../source/resolve-scalar'
import type { SourceNode } from '../source/source-node'

/*
 * A rack writes its objects as text and reads that text as YAML again. How a value is written there
 * decides what becomes of it: bare, between double quotes as it is, or quoted with escapes and HTML
 * entities decoded. Facts, section 0.3.
 */

const NO_VARIABLES: ReadonlyMap<string, string> = new Map()
/**
 * Texts that YAML reads as one plain scalar wherever they are, so that nothing needs to be parsed
 * to know what becomes of them.
 */
const ONE_SCALAR = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+=,%~-]*(?<!:)$/
const ONE_KEY = /^[A-Za-z_/][A-Za-z0-9_./-]*$/
const NEEDS_NO_ESCAPE = /^[^"\\\n\r\t]*$/

function unwritable(message: string): Fault {
  return { code: 'cannot-be-written', message }
}

const NO_KEY = 'did not find expected key'
const UNREADABLE = unwritable(`yaml: ${NO_KEY}`)

/**
 * A line of nothing but dashes ends the document in the middle of a value, and what is left on
 * either side is none.
 */
const isCut = (value: string) => value.includes('\n') && /^\s*---\s*$/m.test(value)
const CUT_BARE = unwritable('yaml: mapping values are not allowed in this context')
const CUT_QUOTE = unwritable('yaml: found unexpected end of stream')

interface Reread {
  readonly node?: SourceNode
  readonly fault?: Fault
}

/** Reads a text as it is on a line of its document, which the words of a refusal name. */
function reread(text: string, line: number): Reread {
  const { root, faults } = readSource('\n'.repeat(line - 1) + text, NO_VARIABLES)
  const [first] = faults
  if (first) return { fault: unwritable(first.message) }
  const node = root && onlyValue(root)
  return node ? { node } : { fault: UNREADABLE }
}

function onlyValue(root: SourceNode): SourceNode | undefined {
  if (root.kind === 'scalar') return undefined
  const [first, ...more] = root.kind === 'mapping' ? root.entries.map((e) => e.value) : root.items
  return more.length === 0 ? first : undefined
}

function plainValue(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.resolved.value
  if (node.kind === 'sequence') return node.items.map(plainValue)
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [
      key.kind === 'scalar' ? key.resolved.text : '',
      plainValue(value),
    ]),
  )
}

/** The rack's templates cannot hold a NUL: it arrives as U+FFFD. */
function withoutNul(text: Sourced<string>): Sourced<string> {
  return text.value.includes('\0') ? retyped(text, text.value.replaceAll('\0', '\ufffd')) : text
}

/**
 * Written bare: `on` becomes true, `012` becomes 10, and an empty text nothing. The type says text
 * because text is what belongs there; where it is something else by then, the API server refuses
 * the object. `line` is where it is in its document, as far as that is known: the words of a
 * refusal name it.
 */
export function bare(text: Sourced<string>, line = 1): Sourced<string> {
  return rereadBare(text, 'k: ', line)
}

/**
 * Written bare as the item of a list, where a colon inside begins a mapping: `x: y` becomes `{x:
 * true}`.
 */
export function bareItem(text: Sourced<string>): Sourced<string> {
  return rereadBare(text, '- ', 1)
}

function rereadBare(given: Sourced<string>, before: string, line: number): Sourced<string> {
  const text = withoutNul(given)
  const { value } = text
  if (ONE_SCALAR.test(value)) {
    const resolved = resolvePlain(value)
    return resolved.type === 'string' ? text : retyped(text, resolved.value)
  }
  if (isCut(value)) return faulty(text, CUT_BARE)
  const { node, fault } = reread(before + value, line)
  return node ? retyped(text, plainValue(node)) : faulty(text, fault)
}

/**
 * Written bare as a key: `Y` becomes the key `true`. Undefined where the line vanishes, as behind a
 * leading `#`.
 */
export function bareKey(text: string, line = 1): { key?: string; fault?: Fault } {
  if (ONE_KEY.test(text)) {
    const resolved = resolvePlain(text)
    if (resolved.type === 'string') return { key: text }
  }
  if (/^\s/.test(text))
    return { fault: line === 1 ? UNREADABLE : unwritable(`yaml: line ${line + 1}: ${NO_KEY}`) }
  if (text.startsWith('#')) return {}
  const { root, faults } = readSource(`${'\n'.repeat(line - 1)}${text}: x`, NO_VARIABLES)
  const [first] = faults
  if (first) return { fault: unwritable(first.message) }
  const key = root?.kind === 'mapping' ? root.entries[0]?.key : undefined
  if (key?.kind !== 'scalar') return { fault: UNREADABLE }
  return { key: key.resolved.type === 'null' ? 'null' : key.resolved.text }
}

/**
 * A key as it arrives; one that the rack cannot write stays as it is, since its value is refused
 * with it.
 */
export function keyAsArrived(text: string): string {
  return bareKey(text).key ?? text
}

/**
 * Written with all its quotes and escapes, as it is; over several lines a line of dashes among them
 * still ends the document.
 */
export function exact(text: Sourced<string>): Sourced<string> {
  return isCut(text.value) ? faulty(text, CUT_BARE) : text
}

/**
 * Written between double quotes as it is: a quote inside breaks the document, a backslash begins an
 * escape.
 */
export function quoted(given: Sourced<string>, line = 1): Sourced<string> {
  const text = withoutNul(given)
  if (NEEDS_NO_ESCAPE.test(text.value)) return text
  if (isCut(text.value)) return faulty(text, CUT_QUOTE)
  const { node, fault } = reread(`k: "${text.value}"`, line)
  return node?.kind === 'scalar' ? retyped(text, node.text) : faulty(text, fault)
}

/**
 * Quoted with escapes, then HTML entities are decoded, also old ones without a semicolon: `&copy=1`
 * becomes `©=1`.
 */
export function decoded(text: Sourced<string>): Sourced<string> {
  if (!text.value.includes('&')) return text
  const { node, fault } = reread(
    `k: ${decodeHTML(JSON.stringify(text.value)).replaceAll('\n', '\n  ')}`,
    1,
  )
  return node?.kind === 'scalar' ? retyped(text, node.text) : faulty(text, fault)
}

function retyped(text: Sourced<string>, value: unknown): Sourced<string> {
  return value === text.value
    ? text
    : new Sourced(value as string, text.origins, 'written-text', text.fault)
}

function faulty(text: Sourced<string>, fault: Fault | undefined): Sourced<string> {
  return new Sourced(text.value, text.origins, text.rule, text.fault ?? fault ?? UNREADABLE)
}
