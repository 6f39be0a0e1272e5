import { isNull } from '../../manifest/read-context'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { setting } from './text-edits'

/** A scale or a count with nothing in it: the key alone means zero replicas. Facts, section 3.5. */
export function* emptyScales({ manifest, text }: AdviceInput): Generator<Advice> {
  for (const { id, node, scale } of manifest.services) {
    if (scale.count.max.value !== 0) continue
    for (const keys of [['scale'], ['scale', 'count']]) {
      const entry = entryAt(node, ...keys)
      if (
        !entry ||
        !(
          isNull(entry.value) ||
          (entry.value.kind === 'mapping' && entry.value.entries.length === 0)
        )
      )
        continue
      const path = [id, ...keys].join('.')
      const message = `An empty ${keys.join('.')} means zero replicas: the service does not run.`
      yield {
        code: 'scale-empty',
        message,
        span: entry.key.span,
        path,
        fixes: [setting('Run one replica', entry, '1', text)],
      }
    }
  }
}
