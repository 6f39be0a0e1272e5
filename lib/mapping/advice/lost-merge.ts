import { isMergeKey, type SourceNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { replacing } from './text-edits'
import { visitNodes } from './visit-nodes'

const COLLECTIONS = ['services', 'resources', 'timers', 'balancers']

/**
 * A merge inside an item: its values are lost when the rack writes the item back, but its keys
 * still switch defaults off. Facts, section 3.1.
 */
export function lostMerges({ root, text }: AdviceInput): Advice[] {
  if (!text.includes('<<')) return []
  const remarks: Advice[] = []
  for (const collection of COLLECTIONS) {
    visitNodes(entryAt(root, collection)?.value, collection, (node, path) => {
      if (node.kind !== 'mapping') return
      for (const { key } of node.entries)
        if (isMergeKey(key)) remarks.push(remark(key, path, collection))
    })
  }
  return remarks
}

function remark({ span }: SourceNode, path: string, collection: string): Advice {
  if (path === collection)
    return {
      code: 'merge-lost',
      message: `A merge directly below ${collection} is dropped. Write the items out.`,
      span,
      path,
    }
  const message = `The values of this merge are lost; only a quoted "<<" keeps them inside ${collection}.`
  return {
    code: 'merge-lost',
    message,
    span,
    path,
    fixes: [replacing('Quote the merge key', span, '"<<"')],
  }
}
