import { derive, Sourced } from '../provenance/sourced'
import type { MappingNode, SourceNode } from '../source/source-node'
import { decodedAs } from './decoding'
import { itemEntries } from './entries'
import { at, type Field } from './fields'
import { atoi, atoiError, goText, goType, goValue } from './go-format'
import { type Cursor, isNull, sourcedAt } from './read-context'

/** The port that a service listens on. 0 is none. The scheme is empty when none is written. */
export interface Port {
  readonly number: Sourced<number>
  readonly scheme: Sourced<string>
}

const NO_PORT = 0

/** `3000`, `"3000"`, `https:443`, `{port: 443, scheme: https}`. Facts, section 3.5. */
export const port: Field<Port> = decodedAs('manifest.ServicePortScheme', {
  shape: {
    type: 'any',
    of: [
      { type: 'integer' },
      { type: 'text' },
      {
        type: 'record',
        keys: {
          port: {
            shape: { type: 'any', of: [{ type: 'integer' }, { type: 'text' }] },
            description: 'The number of the port.',
          },
          scheme: {
            shape: { type: 'text', oneOf: ['http', 'https', 'grpc', 'grpcs'] },
            description: 'What is spoken on it.',
          },
        },
      },
    ],
  },
  read(cursor) {
    const { node } = cursor
    if (node === undefined || isNull(node)) return noPort(cursor)
    if (node.kind === 'mapping') return fromMapping(cursor, node)
    return fromScalar(cursor, node) ?? noPort(cursor)
  },
})

function noPort(cursor: Cursor): Port {
  return { number: sourcedAt(cursor, NO_PORT), scheme: sourcedAt(cursor, '') }
}

function fromScalar(cursor: Cursor, node: SourceNode): Port | undefined {
  const { reading, path } = cursor
  if (node.kind === 'scalar') {
    const { type, value } = node.resolved
    if (type === 'int') return { number: sourcedAt(cursor, value), scheme: sourcedAt(cursor, '') }
    if (type === 'string') return fromText(cursor, value)
  }
  reading.report('invalid-port', `invalid port: ${goText(node)}`, { span: node.span, path })
  return undefined
}

function fromText(cursor: Cursor, value: string): Port | undefined {
  const segments = value.split(':')
  const [first = '', second] = segments
  const digits = second ?? first
  const number = atoi(digits)
  if (number === undefined) {
    cursor.reading.report('invalid-number', atoiError(digits), {
      span: cursor.node?.span,
      path: cursor.path,
    })
    return undefined
  }
  return {
    number: sourcedAt(cursor, number),
    scheme: schemeAt(cursor, second === undefined ? '' : first),
  }
}

function fromMapping(cursor: Cursor, node: MappingNode): Port {
  const { reading, path } = cursor
  const entries = itemEntries(node, reading)
  const numberCursor = at(cursor, 'port', entries.get('port')?.value)
  const schemeCursor = at(cursor, 'scheme', entries.get('scheme')?.value)
  const inner = innerPort(numberCursor)
  const refuse = (shown: string) =>
    reading.report('invalid-port', `could not parse port: ${shown}`, { span: node.span, path })
  if (inner === undefined) refuse(goText(node))
  else if (inner.number.value === 0) refuse(goValue(node))
  const scheme = isNull(schemeCursor.node) ? undefined : schemeOf(schemeCursor)
  return {
    number: inner?.number ?? sourcedAt(cursor, NO_PORT),
    scheme: scheme ?? inner?.scheme ?? sourcedAt(cursor, ''),
  }
}

/** The port inside of a mapping; undefined where it is neither a number nor a text. */
function innerPort(cursor: Cursor): Port | undefined {
  const { node } = cursor
  if (node === undefined || isNull(node)) return noPort(cursor)
  if (node.kind !== 'scalar') return undefined
  const { type, value } = node.resolved
  if (type === 'int') return { number: sourcedAt(cursor, value), scheme: sourcedAt(cursor, '') }
  return type === 'string' ? (fromText(cursor, value) ?? noPort(cursor)) : undefined
}

function schemeOf(cursor: Cursor): Sourced<string> | undefined {
  const { node, reading, path } = cursor
  if (node?.kind === 'scalar' && node.resolved.type === 'string')
    return schemeAt(cursor, node.resolved.value)
  const found = node && goType(node)
  const message = `interface conversion: interface {} is ${found}, not string`
  reading.report('scheme-not-text', message, { span: node?.span, path })
  return undefined
}

/** Exactly `grpc` is written in capitals; every other spelling stays as it is. */
function schemeAt(cursor: Cursor, scheme: string): Sourced<string> {
  return derive('port-scheme', [sourcedAt(cursor, scheme)], (name) =>
    name === 'grpc' ? 'GRPC' : name,
  )
}

/** The main port, which speaks http where nothing is said. */
export function withDefaultScheme(main: Port): Port {
  if (main.number.value <= 0 || main.scheme.value !== '') return main
  return { number: main.number, scheme: new Sourced('http', main.scheme.origins, 'port-scheme') }
}

/** One further port of a service. `protocol` is empty where none is written. */
export interface ExtraPort {
  readonly number: Sourced<number>
  readonly protocol: Sourced<string>
}

/** `8125`, `"8125"`, `8125/udp`. Facts, section 3.5. */
export const extraPort: Field<ExtraPort> = decodedAs('manifest.ServicePortProtocol', {
  shape: { type: 'any', of: [{ type: 'integer' }, { type: 'text' }] },
  read(cursor) {
    const { node, reading, path } = cursor
    const nothing = { number: sourcedAt(cursor, NO_PORT), protocol: sourcedAt(cursor, '') }
    if (node === undefined || isNull(node)) return nothing
    if (node.kind === 'scalar' && node.resolved.type === 'int')
      return { number: sourcedAt(cursor, node.resolved.value), protocol: sourcedAt(cursor, 'tcp') }
    if (node.kind !== 'scalar' || node.resolved.type !== 'string') {
      reading.report('invalid-port', `invalid port: ${goText(node)}`, { span: node.span, path })
      return nothing
    }
    const [digits = '', protocol = ''] = node.resolved.value.split('/')
    const number = atoi(digits)
    if (number === undefined)
      reading.report('invalid-number', atoiError(digits), { span: node.span, path })
    return { number: sourcedAt(cursor, number ?? NO_PORT), protocol: sourcedAt(cursor, protocol) }
  },
})

/** Leaves out the TCP twins of the main port. Others of its number, UDP say, stay. */
export function withoutTwins(main: Port, ports: readonly ExtraPort[]): readonly ExtraPort[] {
  if (main.number.value <= 0) return ports
  return ports.filter(
    ({ number, protocol }) =>
      number.value !== main.number.value || !['', 'tcp'].includes(protocol.value.toLowerCase()),
  )
}
