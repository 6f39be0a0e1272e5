import { isMergeKey, type SourceNode } from '../../source/source-node'
import { entryAt } from './entry-at'
import type { Remark, Subject } from './subject'
import { replacing } from './text-edits'
import { walk } from './walk'

const COLLECTIONS = ['services', 'resources', 'timers', 'balancers']

/** A merge inside an item: its values are lost when the rack writes the item back, but its keys still switch defaults off. Facts, section 3.1. */
export function lostMerges({ root, text }: Subject): Remark[] {
  if (!text.includes('<<')) return []
  const remarks: Remark[] = []
  for (const collection of COLLECTIONS) {
    walk(entryAt(root, collection)?.value, collection, (node, path) => {
      if (node.kind !== 'mapping') return
      for (const { key } of node.entries)
        if (isMergeKey(key)) remarks.push(remark(key, path, collection))
    })
  }
  return remarks
}

function remark({ span }: SourceNode, path: string, collection: string): Remark {
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
