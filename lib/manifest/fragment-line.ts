import { rackKeyOrder } from '../rack/key-order'
import type { SourceEntry, SourceNode } from '../source/source-node'
import { emittedLines } from './emitted-lines'

/** A part of the text that a rack writes back alone before it reads it with its types. */
export interface Fragment {
  readonly node: SourceNode
  /** What went through a map of no known type has its keys in a rack's own order then. */
  readonly sorted: boolean
}

/**
 * The line on which a value stands once its fragment has been written back, which is the line that
 * the rack's messages name: one line for each key and each item of a list, with a collection below
 * its key. 1 where it is not found. Without a fragment it is the line of the text itself.
 */
export function fragmentLine(fragment: Fragment | undefined, target: SourceNode): number {
  if (fragment === undefined) return target.span.line
  const search = { line: 1, found: 0, sorted: fragment.sorted }
  walk(fragment.node, target, search, { column: 0, indent: 0 })
  return search.found || 1
}

interface Search {
  line: number
  found: number
  readonly sorted: boolean
}

/** Where a value is written: its first column, and the indent of what holds it. */
interface Position {
  readonly column: number
  readonly indent: number
}

function walk(node: SourceNode, target: SourceNode, search: Search, position: Position): void {
  if (node === target) search.found ||= search.line
  if (node.kind === 'scalar') {
    search.line += emittedLines(textOf(node), position.column, position.indent)
    return
  }
  const { column } = position
  if (sizeOf(node) === 0) search.line += 1
  else if (node.kind === 'sequence')
    for (const item of node.items)
      walk(item, target, search, { column: column + 2, indent: column })
  else
    for (const { key, value } of written(node.entries, search))
      walkEntry(key, value, target, search, column)
}

function written(entries: readonly SourceEntry[], { sorted }: Search): readonly SourceEntry[] {
  return sorted ? entries.toSorted((a, b) => rackKeyOrder(textOf(a.key), textOf(b.key))) : entries
}

function textOf(node: SourceNode): string {
  return node.kind === 'scalar' ? node.resolved.text : ''
}

/** A key that is no scalar is written behind `?`, and its value behind a colon on the next line. */
function walkEntry(
  key: SourceNode,
  value: SourceNode,
  target: SourceNode,
  search: Search,
  indent: number,
): void {
  const isCollection = sizeOf(value) > 0
  if (key.kind !== 'scalar') walk(key, target, search, { column: indent + 2, indent })
  else if (isCollection) search.line += 1
  // A list below a key is not indented further than the key.
  const below = value.kind === 'sequence' ? indent : indent + 2
  const beside = indent + textOf(key).length + 2
  walk(value, target, search, { column: isCollection ? below : beside, indent })
}

function sizeOf(node: SourceNode): number {
  if (node.kind === 'scalar') return 0
  return node.kind === 'mapping' ? node.entries.length : node.items.length
}
