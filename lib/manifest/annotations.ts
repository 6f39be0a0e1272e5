import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { decodedAs } from './decoding'
import { itemEntries } from './entries'
import type { Field, NamedText } from './fields'
import { fragmentLine } from './fragment-line'
import { goType, taggedValue } from './go-format'
import { type Cursor, isNull, written } from './read-context'

/** `key=value` texts, or mappings of texts. Of a repeated key the last wins. Facts, section 3.4. */
export const annotations: Field<readonly NamedText[]> = decodedAs('manifest.Annotations', {
  shape: {
    type: 'list',
    of: { type: 'any', of: [{ type: 'text' }, { type: 'map', of: { type: 'text' } }] },
  },
  read(cursor) {
    const { node, path, reading } = cursor
    if (node === undefined || isNull(node)) return []
    if (node.kind !== 'sequence') {
      const message = `failed to unmarshal annotations: yaml: unmarshal errors:\n  line ${fragmentLine(reading.fragment, node)}: cannot unmarshal ${taggedValue(node)} into []interface {}`
      reading.report('annotations-not-list', message, { span: node.span, path })
      return []
    }
    const all = new Map<string, NamedText>()
    node.items.forEach((item, index) => {
      for (const annotation of readItem({ path: `${path}[${index}]`, node: item, reading }, item))
        all.set(annotation.key.value, annotation)
    })
    return [...all.values()]
  },
})

function readItem(cursor: Cursor, node: SourceNode): NamedText[] {
  const refuse = (message: string, place: SourceNode) => {
    cursor.reading.report('annotation-form', message, { span: place.span, path: cursor.path })
    return []
  }
  if (node.kind === 'scalar' && node.resolved.type === 'string') {
    return (
      splitAnnotation(cursor, node.resolved.value) ??
      refuse(`invalid annotation format: ${node.resolved.value}`, node)
    )
  }
  if (node.kind !== 'mapping') return refuse(`unsupported annotation type: ${goType(node)}`, node)
  return [...itemEntries(node, cursor.reading)].flatMap(([name, { key, value }]) => {
    if (key.kind !== 'scalar' || key.resolved.type !== 'string')
      return refuse(`annotation key is not a string: ${name}`, key)
    if (value.kind !== 'scalar' || value.resolved.type !== 'string')
      return refuse(`annotation value is not a string: ${name}`, value)
    const path = `${cursor.path}.${name}`
    return [
      {
        key: new Sourced(name, [written(path, key)]),
        value: new Sourced(value.resolved.value, [written(path, value)]),
      },
    ]
  })
}

/** The two halves of `key=value`, split at the first `=`; undefined without one. */
function splitAnnotation(cursor: Cursor, text: string): NamedText[] | undefined {
  const equals = text.indexOf('=')
  if (equals < 0 || !cursor.node) return undefined
  const origins = [written(cursor.path, cursor.node)]
  return [
    {
      key: new Sourced(text.slice(0, equals), origins),
      value: new Sourced(text.slice(equals + 1), origins),
    },
  ]
}
