import type { SourceNode } from './source-node'

/**
 * Whether a tree grows too large when its aliases are written out: the rack's parser counts the
 * values decoded through aliases against all values and gives up on texts that are nearly all
 * copies (a guard against alias bombs).
 */
export function excessiveAliasing(root: SourceNode): boolean {
  const sizes = new Map<SourceNode, number>()
  const aliased = { count: 0 }
  const total = size(root, sizes, aliased)
  if (aliased.count <= 100 || total <= 1000) return false
  return aliased.count / total > allowedShare(total)
}

function size(
  node: SourceNode,
  sizes: Map<SourceNode, number>,
  aliased: { count: number },
): number {
  const known = sizes.get(node)
  if (known !== undefined) {
    aliased.count += known
    return known
  }
  let total = 1
  if (node.kind === 'mapping')
    for (const { key, value } of node.entries)
      total += size(key, sizes, aliased) + size(value, sizes, aliased)
  else if (node.kind === 'sequence')
    for (const item of node.items) total += size(item, sizes, aliased)
  if (node.kind !== 'scalar') sizes.set(node, total)
  return total
}

const SMALL = 400_000
const LARGE = 4_000_000

/**
 * Nearly everything may be a copy in a small text, a tenth in a large one, in between by a straight
 * line.
 */
function allowedShare(total: number): number {
  if (total <= SMALL) return 0.99
  if (total >= LARGE) return 0.1
  return 0.99 - 0.89 * ((total - SMALL) / (LARGE - SMALL))
}
