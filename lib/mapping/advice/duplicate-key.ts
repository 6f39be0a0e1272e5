import type { MappingNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { visitNodes } from './visit-nodes'

/** Sections that a rack appends where they are written twice. Facts, section 3.1. */
const APPENDED = new Set(['services', 'resources', 'timers', 'balancers', 'environment', 'labels'])
const ITEMS = new Set(['services', 'resources', 'timers', 'balancers'])

/** A key that is written twice, of which no parser of a rack complains. */
export function duplicateKeys({ root }: AdviceInput): Advice[] {
  const remarks: Advice[] = []
  visitNodes(root, '', (node, path) => {
    if (node.kind === 'mapping' && node.entries.length > 1)
      for (const remark of duplicatesIn(node, path)) remarks.push(remark)
  })
  return remarks
}

function* duplicatesIn({ entries }: MappingNode, path: string): Generator<Advice> {
  const seen = new Set<string>()
  for (const { key } of entries) {
    if (key.kind !== 'scalar' || key.text === '<<' || (path === '' && APPENDED.has(key.text)))
      continue
    if (seen.has(key.text)) {
      const at = path === '' ? key.text : `${path}.${key.text}`
      const happens = ITEMS.has(path)
        ? 'Both are read, and what they make has one name: the later one stays.'
        : 'The later one wins.'
      yield {
        code: 'duplicate-key',
        message: `${at} is written twice. ${happens}`,
        span: key.span,
        path: at,
      }
    }
    seen.add(key.text)
  }
}
