import { rackKeyOrder } from '../rack/key-order'
import type { SourceEntry, SourceNode } from '../source/source-node'

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
  walk(fragment.node, target, search)
  return search.found || 1
}

interface Search {
  line: number
  found: number
  readonly sorted: boolean
}

function walk(node: SourceNode, target: SourceNode, search: Search): void {
  if (node === target) search.found ||= search.line
  if (node.kind === 'scalar') {
    search.line += node.text.includes('\n') ? node.text.split('\n').length : 1
    return
  }
  if (sizeOf(node) === 0) search.line += 1
  else if (node.kind === 'sequence') for (const item of node.items) walk(item, target, search)
  else
    for (const { key, value } of written(node.entries, search))
      walkEntry(key, value, target, search)
}

function written(entries: readonly SourceEntry[], { sorted }: Search): readonly SourceEntry[] {
  return sorted ? entries.toSorted((a, b) => rackKeyOrder(textOf(a.key), textOf(b.key))) : entries
}

function textOf(key: SourceNode): string {
  return key.kind === 'scalar' ? key.resolved.text : ''
}

/** A key that is no scalar is written behind `?`, and its value behind a colon on the next line. */
function walkEntry(key: SourceNode, value: SourceNode, target: SourceNode, search: Search): void {
  if (key.kind !== 'scalar') walk(key, target, search)
  else if (sizeOf(value) > 0) search.line += 1
  walk(value, target, search)
}

function sizeOf(node: SourceNode): number {
  if (node.kind === 'scalar') return 0
  return node.kind === 'mapping' ? node.entries.length : node.items.length
}
