import type { Diagnostic } from '../../diagnostics/diagnostic'
import { keyText } from '../../manifest/entries'
import { isNull } from '../../manifest/read-context'
import type { SourceEntry, SourceNode } from '../../source/source-node'
import type { Span } from '../../text/span'
import { Starts } from '../../text/starts'
import type { MappedObject } from '../mapped-object'
import type { Advice, AdviceInput } from './advice-input'
import { type IdleItem, isRemoving, whyIdle } from './idle-reasons'

interface IdlePlace {
  readonly span: Span
  readonly path: readonly string[]
}

/**
 * Keys that a rack knows and that are the origin of no field and of no object: written here, they
 * change nothing. Nothing is said where another remark already stands. Facts, sections 3.4, 5 and 6.
 * The test holds it by difference: a text with the key, and without.
 */
export function* idleKeys(
  subject: AdviceInput,
  said: readonly Pick<Advice, 'span'>[],
): Generator<Advice> {
  const { services, resources, timers, balancers } = subject.manifest
  const made = new Set(subject.objects.map(({ concept }) => concept))
  const unknown = new Set(subject.unknownKeys.map(({ span }) => span.start))
  const used = new Starts(writtenSpans(subject))
  const told = new Starts(said.map(({ span }) => span))
  const faults = new Starts(subject.reported.filter(isError).map(({ span }) => span))
  const items: readonly IdleItem[] = [...services, ...resources, ...timers, ...balancers]

  for (const item of items) {
    if (item.node === undefined || !made.has(item.id) || hasMerge(item.node)) continue
    // Of an item with an error its objects are those of what could be read.
    if (faults.anyIn(item.node.span)) continue
    for (const { span, path } of idlePlaces(item.node, [])) {
      const key = path.join('.')
      const why = whyIdle(item, key, subject)
      if (why === undefined) continue
      const message = `${key} does nothing here. ${why}`
      // A person relies on it to keep others out.
      const severity = key === 'whitelist' ? 'warning' : 'info'
      yield { code: 'without-effect', severity, message, span, path: `${item.id}.${key}` }
    }
  }

  /** The outermost places that nothing comes from; where they hold one key, that key. */
  function* idlePlaces(node: SourceNode, path: readonly string[]): Generator<IdlePlace> {
    if (node.kind === 'sequence')
      for (const item of node.items)
        if (used.anyIn(item.span)) yield* idlePlaces(item, path)
        else if (item.kind === 'scalar') yield { span: item.span, path }
    if (node.kind === 'mapping')
      for (const entry of lastOnes(node.entries)) yield* idleEntry(entry, path)
  }

  function* idleEntry({ key, value }: SourceEntry, above: readonly string[]): Generator<IdlePlace> {
    const path = [...above, keyText(key)]
    if (unknown.has(key.span.start) || saysNothing(path.join('.'), value)) return
    // Its parts are idle for one cause, which a remark on one of them gives.
    if (path.join('.') === 'scale' && told.anyIn(value.span)) return
    const parts = above.length === 0 && value.kind === 'mapping' ? value.entries : []
    const isMixed =
      parts.length === 1 || parts.some((part) => isRemoving([...path, keyText(part.key)]))
    if (used.anyIn(key.span) || used.anyIn(value.span) || isMixed) yield* idlePlaces(value, path)
    // One cause, one entry: what another remark tells of a key is not told again.
    else if (!told.anyIn(value.span)) yield { span: key.span, path }
  }
}

/** What a merge makes of the keys beside it has a remark of its own. */
function hasMerge(node: SourceNode): boolean {
  return node.kind === 'mapping' && node.entries.some(({ key }) => keyText(key) === '<<')
}

/** Of a key that is there twice the last one counts, and a remark of its own says so. */
function lastOnes(entries: readonly SourceEntry[]): readonly SourceEntry[] {
  return [...new Map(entries.map((entry) => [keyText(entry.key), entry])).values()]
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function writtenSpans({ objects, kept }: AdviceInput): ReadonlySet<Span> {
  const all = new Set<Span>()
  for (const object of objects)
    for (const span of kept.of(spansOf, object, [], () => spansOf(object))) all.add(span)
  return all
}

function spansOf({ because, traces }: MappedObject): ReadonlySet<Span> {
  const spans = new Set<Span>()
  for (const origins of [because, ...traces.origins])
    for (const origin of origins) if (origin.kind === 'written') spans.add(origin.span)
  return spans
}

/** An empty value and false are what a rack has without the key, but for one that is on by default. */
function saysNothing(key: string, node: SourceNode): boolean {
  if (node.kind === 'sequence') return node.items.every((item) => saysNothing(key, item))
  if (node.kind === 'mapping') return node.entries.length === 0
  if (isNull(node) || node.text.trim() === '') return true
  return key !== 'tls.redirect' && /^(0|n|no|off|false)$/i.test(node.text)
}
