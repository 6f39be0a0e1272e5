import type { MappedObject } from '../mapping/mapped-object'
import type { Origin } from '../provenance/origin'
import { pointerTo } from '../text/pointer'
import type { FieldChange } from './plan'

/**
 * The fields in which two objects differ, as a person names them. Lists of one length are compared
 * item by item; of another length the list is one change, as a mapping that comes or goes is. The
 * label of the release on the object itself is no change: every promote sets it.
 */
export function changedFields(before: MappedObject, after: MappedObject): FieldChange[] {
  const found: Difference[] = []
  compare(withServerDefaults(before), withServerDefaults(after), '', '', found)
  const secret = after.kind === 'Secret'
  return found
    .filter(({ path }) => path !== 'metadata.labels.release')
    .map(({ path, pointer, from, to }) => ({
      path,
      ...(from !== undefined && { before: secret ? MASKED : from }),
      ...(to !== undefined && { after: secret ? MASKED : to }),
      ...place('lineBefore', before, pointer),
      ...place('lineAfter', after, pointer),
      ...ruleOf(after, pointer),
    }))
}

export const MASKED = '(masked)'

/**
 * What the API server fills in that depends on the object. It keeps the node port of a port by the
 * name of the port, so another name gets another node port.
 */
function withServerDefaults({ kind, object }: MappedObject): unknown {
  if (kind !== 'Service') return object
  const { spec, ...rest } = object as unknown as { spec?: ServiceSpec }
  const assigned = spec?.type === 'LoadBalancer' || spec?.type === 'NodePort'
  return {
    ...rest,
    spec: {
      ...spec,
      ...(spec?.type === 'LoadBalancer' && { allocateLoadBalancerNodePorts: true }),
      ...(assigned && { externalTrafficPolicy: spec?.externalTrafficPolicy ?? 'Cluster' }),
      ports: spec?.ports?.map((port) => ({
        ...port,
        targetPort: port.targetPort ?? port.port,
        ...(assigned && { nodePort: port.name ? `(assigned to ${port.name})` : '(assigned)' }),
      })),
    },
  }
}

interface ServiceSpec {
  readonly type?: string
  readonly externalTrafficPolicy?: string
  readonly ports?: readonly { name?: string; port?: unknown; targetPort?: unknown }[]
}

interface Difference {
  readonly path: string
  readonly pointer: string
  readonly from: unknown
  readonly to: unknown
}

/** What the API server fills in where nothing is written: writing it changes nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  protocol: 'TCP',
  concurrencyPolicy: 'Allow',
  volumeMode: 'Filesystem',
}

function compare(
  from: unknown,
  to: unknown,
  path: string,
  pointer: string,
  found: Difference[],
): void {
  if (from === to) return
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    from.forEach((item, index) => {
      compare(item, to[index], `${path}[${index}]`, pointerTo(pointer, index), found)
    })
    return
  }
  if (isMapping(from) && isMapping(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      const standard = Object.hasOwn(DEFAULTS, key) ? DEFAULTS[key] : undefined
      compare(
        from[key] ?? standard,
        to[key] ?? standard,
        path === '' ? key : `${path}.${key}`,
        pointerTo(pointer, key),
        found,
      )
    }
    return
  }
  found.push({ path, pointer, from, to })
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function place(side: 'lineBefore' | 'lineAfter', object: MappedObject, pointer: string) {
  const line = lineOf(object, pointer)
  return line === undefined ? {} : { [side]: line }
}

/** The line that wrote a field, or the first inside of it. */
export function lineOf({ traces }: MappedObject, pointer: string): number | undefined {
  const { pointers } = traces.shape
  for (const [index, own] of pointers.entries()) {
    if (own !== pointer && !own.startsWith(`${pointer}/`)) continue
    const line = writtenLine(traces.origins[index] ?? [])
    if (line !== undefined) return line
  }
  return undefined
}

export function writtenLine(origins: readonly Origin[]): number | undefined {
  const written = origins.find((origin) => origin.kind === 'written')
  return written?.kind === 'written' ? written.span.line : undefined
}

function ruleOf({ traces }: MappedObject, pointer: string) {
  const { pointers, rules } = traces.shape
  const rule = rules[pointers.findIndex((own) => own.startsWith(pointer))]
  return rule === undefined ? {} : { rule }
}
