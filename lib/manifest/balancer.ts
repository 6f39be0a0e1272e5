import { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { readItems } from './collection'
import { decodedAs, rewritten } from './decoding'
import { type Field, integer, key, list, record, text, word } from './fields'
import { atoi, atoiError, goType } from './go-format'
import { type Cursor, isNull, sourcedAt, written } from './read-context'

/**
 * A port of a balancer. An empty protocol is none written; a target of 0 is a text where a number
 * belongs.
 */
export interface BalancerPort {
  readonly source: Sourced<number>
  readonly target: Sourced<number>
  readonly protocol: Sourced<string>
}

const portRecord = rewritten(
  record('manifest.balancerPort', {
    port: key(integer, 'The port of the service.'),
    protocol: key(word('TCP', 'UDP'), 'TCP or UDP.'),
  }),
)

const ports: Field<readonly BalancerPort[]> = {
  shape: { type: 'map', of: { type: 'any', of: [integer.shape, portRecord.shape] } },
  read(cursor) {
    return readItems(cursor, ({ name, cursor: inside, wrongKey }) => {
      const { reading } = cursor
      const before = reading.diagnostics.length
      const target = portTarget.read(inside)
      const source = atoi(name.value)
      if (source !== undefined) return [{ source: new Sourced(source, name.origins), ...target }]
      if (!wrongKey && reading.diagnostics.length === before)
        reading.report('invalid-number', atoiError(name.value), {
          span: spanOf(name),
          path: inside.path,
        })
      return []
    }).flat()
  },
}

function spanOf(name: Sourced<string>) {
  const [origin] = name.origins
  return origin?.kind === 'written' ? origin.span : undefined
}

const portTarget = rewritten(
  decodedAs('manifest.BalancerPort', {
    shape: { type: 'any', of: [integer.shape, portRecord.shape] },
    read: readTarget,
  }),
)

function readTarget(cursor: Cursor): Pick<BalancerPort, 'target' | 'protocol'> {
  const { node } = cursor
  if (node?.kind === 'scalar' && node.resolved.type === 'int')
    return { target: sourcedAt(cursor, node.resolved.value), protocol: sourcedAt(cursor, 'TCP') }
  if (node?.kind === 'mapping') {
    const { port, protocol } = portRecord.read(cursor)
    return { target: port, protocol }
  }
  return { target: sourcedAt(cursor, 0), protocol: sourcedAt(cursor, '') }
}

/** One text is one network, commas and all. */
const whitelist: Field<readonly Sourced<string>[]> = decodedAs('manifest.BalancerWhitelist', {
  shape: { type: 'any', of: [{ type: 'text' }, { type: 'list', of: { type: 'text' } }] },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node)) return []
    if (node.kind === 'scalar' && node.resolved.type === 'string')
      return [sourcedAt(cursor, node.resolved.value)]
    const texts =
      node.kind === 'sequence'
        ? node.items.filter((item) => item.kind === 'scalar' && item.resolved.type === 'string')
        : []
    if (node.kind !== 'sequence' || texts.length !== node.items.length)
      reading.report('whitelist-form', `unknown type for balancer whitelist: ${goType(node)}`, {
        span: node.span,
        path,
      })
    return texts.map(
      (item, index) =>
        new Sourced(item.kind === 'scalar' ? item.text : '', [written(`${path}[${index}]`, item)]),
    )
  },
})

export const balancerRecord = record('manifest.Balancer', {
  service: key(text, 'The service that it leads to.'),
  ports: key(ports, 'Outside port: port of the service.'),
  whitelist: key(whitelist, 'Networks that may reach it.'),
  annotations: key(list(text, 'manifest.BalancerAnnotations'), 'Annotations of the load balancer.'),
})

/** Facts, section 3.9. */
export interface Balancer extends ReturnType<typeof balancerRecord.read> {
  readonly id: string
  readonly name: Sourced<string>
  readonly node: SourceNode | undefined
}

export function readBalancer(name: Sourced<string>, cursor: Cursor): Balancer {
  return { ...balancerRecord.read(cursor), id: cursor.path, node: cursor.node, name }
}
