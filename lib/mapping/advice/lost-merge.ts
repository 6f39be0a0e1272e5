import { isMergeKey } from '../../source/source-node'
import { entryAt } from './entry-at'
import { everyMapping } from './every-mapping'
import type { Remark, Subject } from './subject'
import { replacing } from './text-edits'

const COLLECTIONS = ['services', 'resources', 'timers', 'balancers']

/** A merge inside an item: its values are lost when the rack writes the item back, but its keys still switch defaults off. Facts, section 3.1. */
export function* lostMerges({ root }: Subject): Generator<Remark> {
  for (const collection of COLLECTIONS) {
    const items = entryAt(root, collection)?.value
    for (const { path, node } of everyMapping(items, collection)) {
      for (const { key } of node.entries) {
        if (!isMergeKey(key)) continue
        if (path === collection) yield { code: 'merge-lost', message: `A merge directly below ${collection} is dropped. Write the items out.`, span: key.span, path }
        else {
          const message = `The values of this merge are lost; only a quoted "<<" keeps them inside ${collection}.`
          yield { code: 'merge-lost', message, span: key.span, path, fixes: [replacing('Quote the merge key', key.span, '"<<"')] }
        }
      }
    }
  }
}
