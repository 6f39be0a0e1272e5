import type { SourceNode } from '../source/source-node'

/**
 * The line on which a value stands once its item has been written back alone, which is the line that the rack's messages
 * name: one line for each key and each item of a list, with a collection below its key. 1 where it is not found. Without an item it
 * is the line of the text itself.
 */
export function fragmentLine(item: SourceNode | undefined, target: SourceNode): number {
  if (item === undefined) return target.span.line
  const search = { line: 1, found: 0 }
  walk(item, target, search)
  return search.found || 1
}

interface Search {
  line: number
  found: number
}

function walk(node: SourceNode, target: SourceNode, search: Search): void {
  if (node === target) search.found ||= search.line
  if (node.kind === 'scalar') {
    search.line += node.text.includes('\n') ? node.text.split('\n').length : 1
    return
  }
  if (sizeOf(node) === 0) search.line += 1
  else if (node.kind === 'sequence') for (const item of node.items) walk(item, target, search)
  else for (const { key, value } of node.entries) walkEntry(key, value, target, search)
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
