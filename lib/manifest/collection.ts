import { Sourced } from '../provenance/sourced'
import { isMergeKey } from '../source/source-node'
import { goKeyType, taggedValue } from './go-format'
import { type Cursor, isNull, written } from './read-context'

/** One item of an ordered collection. */
export interface CollectionItem {
  readonly name: Sourced<string>
  readonly cursor: Cursor
}

/**
 * The items of services, resources, timers, balancers, or a balancer's ports, in the order of the text. Repeated names
 * are repeated items; merges directly below are dropped. Facts, section 3.1.
 */
export function collectionItems({ node, path, reading }: Cursor): CollectionItem[] {
  if (node === undefined || isNull(node)) return []
  if (node.kind !== 'mapping') {
    refuseCollection({ node, path, reading })
    return []
  }
  return node.entries.flatMap(({ key, value }) => {
    if (isMergeKey(key)) return []
    const type = goKeyType(key)
    if (key.kind !== 'scalar' || (type !== 'string' && type !== 'int')) {
      reading.report('unknown-key-type', `unknown key type: ${type}`, {
        span: key.span,
        path,
      })
      return []
    }
    const at = `${path}.${key.resolved.text}`
    return [
      {
        name: new Sourced(key.resolved.text, [written(at, key)]),
        cursor: { path: at, node: value, reading },
      },
    ]
  })
}

function refuseCollection({ node, path, reading }: Cursor): void {
  if (node === undefined) return
  if (node.kind === 'sequence' && node.items.some((item) => item.kind === 'mapping')) {
    reading.report('unknown-key-type', 'unknown key type: <nil>', { span: node.span, path })
    return
  }
  const wrong =
    node.kind === 'sequence'
      ? node.items.map((item) => [item, 'yaml.MapItem'] as const)
      : [[node, 'yaml.MapSlice'] as const]
  const lines = wrong.map(
    ([item, into]) =>
      `  line ${item.span.line}: cannot unmarshal ${taggedValue(item)} into ${into}`,
  )
  reading.report('wrong-type', `yaml: unmarshal errors:\n${lines.join('\n')}`, {
    span: node.span,
    path,
  })
}
