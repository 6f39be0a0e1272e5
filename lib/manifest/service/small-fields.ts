import { Sourced } from '../../provenance/sourced'
import { decodedAs, rewritten } from '../decoding'
import { type Field, key, record, text, texts } from '../fields'
import { goType, goValue } from '../go-format'
import { isNull, sourcedAt } from '../read-context'

/** Only a truth value; a mapping is the form of an older rack. */
export const agent: Field<Sourced<boolean>> = decodedAs('manifest.ServiceAgent', {
  shape: { type: 'boolean' },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node)) return sourcedAt(cursor, false)
    if (node.kind === 'scalar' && node.resolved.type === 'bool')
      return sourcedAt(cursor, node.resolved.value)
    const message =
      node.kind === 'mapping'
        ? 'agent ports are now specified at the service level'
        : `could not parse agent: ${goValue(node)}`
    reading.report('agent-form', message, { span: node.span, path })
    return sourcedAt(cursor, false)
  },
})

/**
 * Names beside the one that the rack gives, each trimmed, blanks dropped: one text split at commas,
 * or a list.
 */
export const domains: Field<readonly Sourced<string>[]> = decodedAs('manifest.ServiceDomains', {
  shape: { type: 'any', of: [{ type: 'text' }, { type: 'list', of: { type: 'text' } }] },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node)) return []
    if (node.kind === 'scalar' && node.resolved.type === 'string')
      return trimmed(node.resolved.value.split(',').map((name) => sourcedAt(cursor, name)))
    if (node.kind === 'sequence') {
      return trimmed(
        node.items.flatMap((item, index) => {
          const inside = { path: `${path}[${index}]`, node: item, reading }
          if (item.kind === 'scalar' && item.resolved.type === 'string')
            return [sourcedAt(inside, item.resolved.value)]
          reading.report('domain-form', `unknown type for service domain: ${goType(item)}`, {
            span: item.span,
            path: inside.path,
          })
          return []
        }),
      )
    }
    reading.report('domain-form', `unknown type for service domain: ${goType(node)}`, {
      span: node.span,
      path,
    })
    return []
  },
})

function trimmed(names: readonly Sourced<string>[]): Sourced<string>[] {
  return names
    .map((name) => new Sourced(name.value.trim(), name.origins))
    .filter((name) => name.value !== '')
}

const buildRecord = rewritten(
  record('manifest.ServiceBuild', {
    path: key(text, 'The directory to build.'),
    manifest: key(text, 'The Dockerfile.'),
    args: key(texts, 'Names of build arguments.'),
  }),
)

/** How the image is built; no object of the cluster shows it. */
export const build: Field<undefined> = decodedAs('manifest.ServiceBuild', {
  shape: { type: 'any', of: [{ type: 'text' }, buildRecord.shape] },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node)) return undefined
    if (node.kind === 'mapping') buildRecord.read(cursor)
    else if (node.kind !== 'scalar' || node.resolved.type !== 'string')
      reading.report('build-form', `unknown type for service build: ${goType(node)}`, {
        span: node.span,
        path,
      })
    return undefined
  },
})
