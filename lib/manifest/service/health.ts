import { derive, Sourced } from '../../provenance/sourced'
import { decodedAs, optional } from '../decoding'
import { itemEntries } from '../entries'
import { at, type Field, flag, integer, key, noteUnknownKeys, record, text } from '../fields'
import { goType } from '../go-format'
import { type Port, port } from '../port'
import { type Cursor, isNull, sourcedAt } from '../read-context'

/** When a service counts as ready. Times are seconds. */
export interface Health {
  readonly path: Sourced<string>
  readonly grace: Sourced<number>
  readonly interval: Sourced<number>
  readonly timeout: Sourced<number>
  readonly disable: Sourced<boolean>
  readonly port: Port
}

const KEYS = {
  path: key(text, 'The path that must answer with a success.'),
  grace: key(
    integer,
    'Seconds to wait before the first check; the interval where nothing is written.',
  ),
  interval: key(integer, 'Seconds between checks, 5 where nothing is written.'),
  timeout: key(
    integer,
    'Seconds that an answer may take; one less than the interval where nothing is written.',
  ),
  disable: key(flag, 'Whether there is no readiness check at all.'),
  port: key(port, 'Another port to check than the main one.'),
}

/**
 * A path, or a mapping in which values of a wrong type are passed over in silence. Facts, sections
 * 3.4 and 4.2.
 */
export const health: Field<Health> = decodedAs('manifest.ServiceHealth', {
  shape: { type: 'any', of: [{ type: 'text' }, { type: 'record', keys: KEYS }] },
  read(cursor) {
    const { node, reading, path } = cursor
    const isText = node?.kind === 'scalar' && node.resolved.type === 'string'
    if (node && !isNull(node) && !isText && node.kind !== 'mapping')
      reading.report('health-form', `unknown type for service health: ${goType(node)}`, {
        span: node.span,
        path,
      })
    const entries = node?.kind === 'mapping' ? itemEntries(node, reading) : new Map()
    const inside = (name: string): Cursor => at(cursor, name, entries.get(name)?.value)
    noteUnknownKeys(cursor, entries, KEYS)
    return withDefaults({
      path: isText ? text.read(cursor) : lenient(inside('path'), 'string', ''),
      grace: lenient(inside('grace'), 'int', 0),
      interval: lenient(inside('interval'), 'int', 0),
      timeout: lenient(inside('timeout'), 'int', 0),
      disable: lenient(inside('disable'), 'bool', false),
      port: port.read(inside('port')),
    })
  },
})

/** A value where it has the right type, else the fallback; nobody complains. */
export function lenient<T>(
  cursor: Cursor,
  type: 'string' | 'int' | 'bool',
  fallback: T,
): Sourced<T> {
  const { node } = cursor
  return node?.kind === 'scalar' && node.resolved.type === type
    ? sourcedAt(cursor, node.resolved.value as T)
    : sourcedAt(cursor, fallback)
}

const FIRST_INTERVAL = 5

function withDefaults(given: Health): Health {
  const interval = or(
    given.interval,
    new Sourced(FIRST_INTERVAL, given.interval.origins, 'health-defaults'),
  )
  return {
    ...given,
    path: or(given.path, new Sourced('/', given.path.origins, 'health-defaults')),
    interval,
    grace: or(
      given.grace,
      derive('health-defaults', [given.grace, interval], (_, seconds) => seconds),
    ),
    timeout: or(
      given.timeout,
      derive('health-defaults', [given.timeout, interval], (_, seconds) => seconds - 1),
    ),
  }
}

/** The value where it is not the empty one of its type, else the other. */
export function or<T>(given: Sourced<T>, fallback: Sourced<T>): Sourced<T> {
  return given.value === 0 || given.value === '' ? fallback : given
}

/** The numbers of a probe; 0 where nothing is written. */
export interface Timings {
  readonly grace: Sourced<number>
  readonly interval: Sourced<number>
  readonly timeout: Sourced<number>
  readonly successThreshold: Sourced<number>
  readonly failureThreshold: Sourced<number>
}

const TIMINGS = {
  grace: key(integer, 'Seconds to wait before the first check.'),
  interval: key(integer, 'Seconds between checks.'),
  timeout: key(integer, 'Seconds that an answer may take.'),
  successThreshold: key(integer, 'How many successes in a row count as success.'),
  failureThreshold: key(integer, 'How many failures in a row count as failure.'),
}

export interface Liveness extends Timings {
  readonly path: Sourced<string>
  readonly port: Port
}

const livenessRecord = record('manifest.ServiceLiveness', {
  path: key(
    text,
    'The path that must answer, or the container is restarted. Without it there is no check.',
  ),
  ...TIMINGS,
  port: key(port, 'Another port to check than the main one.'),
})

const LIVENESS_DEFAULTS = {
  grace: 10,
  interval: 5,
  timeout: 5,
  successThreshold: 1,
  failureThreshold: 3,
}

export const liveness: Field<Liveness> = {
  shape: livenessRecord.shape,
  read(cursor) {
    const given = livenessRecord.read(cursor)
    return given.path.value.trim() === ''
      ? given
      : { ...given, ...fill(given, LIVENESS_DEFAULTS, 'liveness-defaults') }
  },
}

/** Timings in which every 0 has become the number of `defaults`. */
export function fill(
  given: Timings,
  defaults: Record<keyof Timings, number>,
  rule: 'liveness-defaults' | 'gpu-startup-probe',
): Timings {
  const one = (name: keyof Timings) =>
    or(given[name], new Sourced(defaults[name], given[name].origins, rule))
  return {
    grace: one('grace'),
    interval: one('interval'),
    timeout: one('timeout'),
    successThreshold: one('successThreshold'),
    failureThreshold: one('failureThreshold'),
  }
}

export interface StartupProbe extends Timings {
  readonly path: Sourced<string>
  readonly tcpSocketPort: Sourced<string>
}

export const startupProbe: Field<StartupProbe> = record('manifest.ServiceStartupProbe', {
  path: key(text, 'The path that must answer once before the other checks begin.'),
  tcpSocketPort: key(
    text,
    'The port that must accept a connection once before the other checks begin.',
  ),
  ...TIMINGS,
})

export const lifecycle = record('manifest.ServiceLifecycle', {
  preStop: key(optional(text), 'A command run in the container before it is stopped.'),
  postStart: key(optional(text), 'A command run in the container right after it is started.'),
})
