import { everyMapping } from './every-mapping'
import type { Remark, Subject } from './subject'

/** Sections that a rack appends where they are written twice. Facts, section 3.1. */
const APPENDED = new Set(['services', 'resources', 'timers', 'balancers', 'environment', 'labels'])
const ITEMS = new Set(['services', 'resources', 'timers', 'balancers'])

/** A key that is written twice, of which no parser of a rack complains. */
export function* duplicateKeys({ root }: Subject): Generator<Remark> {
  for (const { path, node } of everyMapping(root)) {
    const seen = new Set<string>()
    for (const { key } of node.entries) {
      if (key.kind !== 'scalar' || key.text === '<<' || (path === '' && APPENDED.has(key.text))) continue
      if (seen.has(key.text)) {
        const at = path === '' ? key.text : `${path}.${key.text}`
        const happens = ITEMS.has(path) ? 'Both are read, and what they make has one name: the later one stays.' : 'The later one wins.'
        yield { code: 'duplicate-key', message: `${at} is written twice. ${happens}`, span: key.span, path: at }
      }
      seen.add(key.text)
    }
  }
}
