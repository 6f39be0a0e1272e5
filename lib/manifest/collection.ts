import { Sourced } from '../provenance/sourced'
import { isMergeKey, type SourceNode } from '../source/source-node'
import { isQuotedNull } from './decoding'
import { mergeSources } from './entries'
import { fragmentLine } from './fragment-line'
import { goKeyType, taggedValue } from './go-format'
import { type Cursor, isNull, written } from './read-context'

/** One item of an ordered collection. */
export interface CollectionItem {
  readonly name: Sourced<string>
  readonly cursor: Cursor
  readonly key: SourceNode
  /** The key, where it is of a type that names nothing. */
  readonly wrongKey?: { readonly type: string; readonly node: SourceNode; readonly path: string }
}

/**
 * The items of services, resources, timers, balancers, or a balancer's ports, in the order of the
 * text. Repeated names are repeated items; merges directly below are dropped. Facts, section 3.1.
 */
function collectionItems({ node, path, reading }: Cursor): CollectionItem[] {
  if (node === undefined || isNull(node)) return []
  if (node.kind !== 'mapping') {
    refuseCollection({ node, path, reading })
    return []
  }
  return node.entries.flatMap(({ key, value }) => {
    if (isMergeKey(key)) {
      mergeSources(value, reading)
      return []
    }
    const text = key.kind === 'scalar' ? key.resolved.text : ''
    const at = `${path}.${text}`
    const type = goKeyType(key)
    return [
      {
        name: new Sourced(text, [written(at, key)]),
        cursor: { path: at, node: value, reading },
        key,
        ...(type !== 'string' && type !== 'int' && { wrongKey: { type, node: key, path } }),
      },
    ]
  })
}

/**
 * Reads each item. A rack reads a value before its key, so a key of a wrong type is reported only
 * where the value has no fault, and its item is dropped.
 */
export function readItems<T>(cursor: Cursor, read: (item: CollectionItem) => T): T[] {
  return collectionItems(cursor).flatMap((item) => {
    const { reading } = item.cursor
    const before = reading.diagnostics.length
    const value = read(item)
    if (!item.wrongKey) return [value]
    const { type, node, path } = item.wrongKey
    if (reading.diagnostics.length === before)
      reading.report('unknown-key-type', `unknown key type: ${type}`, { span: node.span, path })
    return []
  })
}

function refuseCollection({ node, path, reading }: Cursor): void {
  if (node === undefined || (node.kind === 'sequence' && node.items.length === 0)) return
  const wrong =
    node.kind === 'sequence'
      ? node.items.flatMap((item) =>
          item.kind === 'mapping' || isNull(item) ? [] : [[item, 'yaml.MapItem'] as const],
        )
      : [[node, isQuotedNull(node) ? collectionType(path) : 'yaml.MapSlice'] as const]
  // What is no fault as an item has no key all the same.
  if (wrong.length === 0) {
    reading.report('unknown-key-type', 'unknown key type: <nil>', { span: node.span, path })
    return
  }
  const lines = wrong.map(
    ([item, into]) =>
      `  line ${fragmentLine(reading.fragment, item)}: cannot unmarshal ${taggedValue(item, reading.fragment === undefined)} into ${into}`,
  )
  reading.report('wrong-type', `yaml: unmarshal errors:\n${lines.join('\n')}`, {
    span: node.span,
    path,
  })
}

/** `manifest.Services`, or `manifest.BalancerPorts`. */
function collectionType(path: string): string {
  if (path.endsWith('.ports')) return 'manifest.BalancerPorts'
  return `manifest.${path.charAt(0).toUpperCase()}${path.slice(1)}`
}
