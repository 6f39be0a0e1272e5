import type { ScalarNode } from '../../source/source-node'
import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { replacing } from './text-edits'
import { visitNodes } from './visit-nodes'

/** The texts of an item in which a bare number or boolean is likely meant as it stands. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  services: [
    'image',
    'labels',
    'nodeSelectorLabels',
    'nodeAffinityLabels',
    'certificate',
    'command',
  ],
  resources: ['image', 'options'],
  timers: ['command', 'service'],
}

/**
 * A bare value that arrives as another text, as version: 13.10 arrives as 13.1. Facts, section 3.1.
 */
export function retypedValues({ root }: AdviceInput): Advice[] {
  const remarks: Advice[] = []
  for (const [collection, keys] of Object.entries(TEXTS)) {
    const items = entryAt(root, collection)?.value
    if (items?.kind !== 'mapping') continue
    for (const { key, value } of items.entries) {
      const item = key.kind === 'scalar' ? key.text : ''
      for (const name of keys) {
        visitNodes(entryAt(value, name)?.value, `${collection}.${item}.${name}`, (node, path) => {
          if (node.kind === 'scalar' && isRetyped(node)) remarks.push(remark(node, path))
        })
      }
    }
  }
  return remarks
}

function isRetyped({ resolved, text }: ScalarNode): boolean {
  return resolved.type !== 'null' && resolved.type !== 'string' && resolved.text !== text
}

function remark({ text, resolved, span, variables }: ScalarNode, path: string): Advice {
  const quoted = JSON.stringify(text)
  const message = `${text} arrives as ${resolved.text}: it is read as a ${resolved.type === 'bool' ? 'boolean' : 'number'} on its way.`
  return {
    code: 'value-retyped',
    message,
    span,
    path,
    ...(!variables && { fixes: [replacing(`Write ${quoted}`, span, quoted)] }),
  }
}
