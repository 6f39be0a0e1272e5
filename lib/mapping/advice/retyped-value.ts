import type { ScalarNode } from '../../source/source-node'
import { entryAt } from './entry-at'
import { everyScalar, type Placed } from './every-mapping'
import type { Remark, Subject } from './subject'
import { replacing } from './text-edits'

/** The texts of an item in which a bare number or boolean is likely meant as it stands. */
const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  services: [['image'], ['labels'], ['nodeSelectorLabels'], ['nodeAffinityLabels'], ['certificate'], ['command']],
  resources: [['image'], ['options']],
  timers: [['command'], ['service']],
}

/** A bare value that arrives as another text, as version: 13.10 arrives as 13.1. Facts, section 3.1. */
export function* retypedValues({ root }: Subject): Generator<Remark> {
  for (const [collection, keys] of Object.entries(TEXTS)) {
    const items = entryAt(root, collection)?.value
    if (items?.kind !== 'mapping') continue
    for (const { key, value } of items.entries) {
      const item = key.kind === 'scalar' ? key.text : ''
      for (const path of keys) yield* remarks(everyScalar(entryAt(value, ...path)?.value, [collection, item, ...path].join('.')))
    }
  }
}

function* remarks(scalars: readonly Placed<ScalarNode>[]): Generator<Remark> {
  for (const { path, node } of scalars) {
    const { type, text } = node.resolved
    if (type === 'null' || type === 'string' || text === node.text) continue
    const quoted = JSON.stringify(node.text)
    const message = `${node.text} arrives as ${text}: it is read as a ${type === 'bool' ? 'boolean' : 'number'} on its way.`
    yield { code: 'value-retyped', message, span: node.span, path, fixes: node.variables ? [] : [replacing(`Write ${quoted}`, node.span, quoted)] }
  }
}
