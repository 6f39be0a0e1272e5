import { derive, Sourced } from '../../provenance/sourced'
import { decodedAs, optional, rewritten } from '../decoding'
import { itemEntries } from '../entries'
import {
  at,
  decimal,
  type Field,
  flag,
  integer,
  key,
  list,
  mapOf,
  noteUnknownKeys,
  record,
  text,
  textMap,
} from '../fields'
import { goType } from '../go-format'
import { type Cursor, isNull, sourcedAt } from '../read-context'
import { type Autoscale, autoscale } from './autoscale'
import { type Count, count, countOfScale } from './count'
import { lenient } from './health'
import { type Keda, keda } from './keda'

/** `scale`, before its defaults. Processor in thousandths, memory in MiB; 0 is nothing written. */
export interface Scale {
  readonly count: Count
  readonly min: Sourced<number> | undefined
  readonly max: Sourced<number> | undefined
  readonly cpu: Sourced<number>
  readonly memory: Sourced<number>
  readonly gpu: { readonly count: Sourced<number>; readonly vendor: Sourced<string> }
  readonly limit: { readonly cpu: Sourced<number>; readonly memory: Sourced<number> }
  readonly targets: Targets
  readonly autoscale: Autoscale | undefined
  readonly keda: Keda | undefined
  readonly vpa: Vpa | undefined
}

const limit = record('manifest.ServiceResourceLimit', {
  cpu: key(integer, 'The most processor it may use, in thousandths of a core.'),
  memory: key(integer, 'The most memory it may use, in MiB.'),
})

const externalTarget = record('manifest.ServiceScaleExternalMetric', {
  name: key(text, 'The name of the metric.'),
  averageValue: key(optional(decimal), 'The value to hold for each pod.'),
  value: key(optional(decimal), 'The value to hold in all.'),
  matchLabels: key(textMap('map[string]string'), 'Labels of the metric.'),
})

const customTargets = mapOf(
  record('manifest.ServiceScaleMetric', {
    aggregate: key(text, 'Read, without effect.'),
    dimensions: key(textMap('map[string]string'), 'Read, without effect.'),
    namespace: key(text, 'Read, without effect.'),
    name: key(text, 'Read, without effect.'),
    value: key(decimal, 'Read, without effect.'),
  }),
  'map[string]manifest.ServiceScaleMetric',
)

const targets = record('manifest.ServiceScaleTargets', {
  cpu: key(integer, 'The processor use to hold, in per cent of the request.'),
  memory: key(integer, 'The memory use to hold, in per cent of the request.'),
  requests: key(integer, 'Read, without effect.'),
  custom: key(decodedAs('manifest.ServiceScaleMetrics', customTargets), 'Read, without effect.'),
  external: key(
    list(externalTarget, 'manifest.ServiceScaleExternalMetrics'),
    'Metrics from outside the cluster to scale by.',
  ),
})
export type Targets = ReturnType<typeof targets.read>

const vpa = record('manifest.VPA', {
  updateMode: key(text, 'Off, Initial or Recreate.'),
  minCpu: key(optional(text), 'The least processor to recommend, in thousandths of a core.'),
  maxCpu: key(optional(text), 'The most processor to recommend, in thousandths of a core.'),
  minMem: key(optional(text), 'The least memory to recommend, in MiB.'),
  maxMem: key(optional(text), 'The most memory to recommend, in MiB.'),
  cpuOnly: key(optional(flag), 'Whether only processor is managed.'),
  memOnly: key(optional(flag), 'Whether only memory is managed.'),
  updateRequestOnly: key(optional(flag), 'Whether limits are left alone.'),
})
export type Vpa = ReturnType<typeof vpa.read>

const GPU_KEYS = {
  count: { shape: integer.shape, description: 'How many GPUs each replica gets.' },
  vendor: {
    shape: { type: 'text', oneOf: ['nvidia', 'amd'] } as const,
    description: 'Whose GPUs.',
  },
}

const KEYS = {
  count: key(count, 'How many replicas: 3, or a range as 1-5.'),
  min: key(integer, 'The fewest replicas.'),
  max: key(integer, 'The most replicas.'),
  cpu: key(
    integer,
    'The processor that each replica asks for, in thousandths of a core; 250 where nothing is written.',
  ),
  memory: key(
    integer,
    'The memory that each replica asks for, in MiB, and its limit unless another is written; 512 where nothing is written.',
  ),
  gpu: {
    shape: { type: 'any', of: [integer.shape, { type: 'record', keys: GPU_KEYS }] } as const,
    description: 'The GPUs that each replica gets.',
  },
  limit: key(rewritten(limit), 'The most that each replica may use.'),
  targets: key(rewritten(targets), 'What the autoscaler holds, where the count is a range.'),
  autoscale: key(autoscale, 'Scaling by metrics, through KEDA.'),
  keda: key(keda, 'KEDA triggers as they are.'),
  vpa: key(optional(rewritten(vpa)), 'Vertical scaling of requests and limits.'),
}

/** A count, or a mapping of all that decides size and number. Facts, section 3.5. */
export const scale: Field<Scale> = decodedAs('manifest.ServiceScale', {
  shape: {
    type: 'any',
    of: [{ type: 'integer' }, { type: 'text' }, { type: 'record', keys: KEYS }],
  },
  read(cursor) {
    const { node, reading, path } = cursor
    if (node === undefined || isNull(node) || node.kind === 'mapping') return fromMapping(cursor)
    const single = countOfScale(cursor, node)
    return { ...fromMapping({ path, node: undefined, reading }), ...(single && { count: single }) }
  },
})

function fromMapping(cursor: Cursor): Scale {
  const { node, reading } = cursor
  const entries = node?.kind === 'mapping' ? itemEntries(node, reading) : new Map()
  const inside = (name: string): Cursor => at(cursor, name, entries.get(name)?.value)
  noteUnknownKeys(cursor, entries, KEYS)
  const bound = (name: 'min' | 'max') => {
    const value = inside(name)
    return value.node?.kind === 'scalar' && value.node.resolved.type === 'int'
      ? sourcedAt(value, value.node.resolved.value)
      : undefined
  }
  return {
    count: node?.kind === 'mapping' ? rewritten(count).read(inside('count')) : count.read(cursor),
    min: bound('min'),
    max: bound('max'),
    cpu: lenient(inside('cpu'), 'int', 0),
    memory: lenient(inside('memory'), 'int', 0),
    gpu: gpu.read(inside('gpu')),
    limit: KEYS.limit.read(inside('limit')),
    targets: KEYS.targets.read(inside('targets')),
    autoscale: autoscale.read(inside('autoscale')),
    keda: keda.read(inside('keda')),
    vpa: KEYS.vpa.read(inside('vpa')),
  }
}

const gpu = rewritten(
  decodedAs('manifest.ServiceScaleGpu', { shape: KEYS.gpu.shape, read: readGpu }),
)

function readGpu(cursor: Cursor): Scale['gpu'] {
  const { node, reading, path } = cursor
  if (node?.kind === 'mapping') {
    const entries = itemEntries(node, reading)
    return {
      count: lenient(at(cursor, 'count', entries.get('count')?.value), 'int', 0),
      vendor: lenient(at(cursor, 'vendor', entries.get('vendor')?.value), 'string', ''),
    }
  }
  const isCount = node?.kind === 'scalar' && node.resolved.type === 'int'
  if (node !== undefined && !isNull(node) && !isCount)
    reading.report('gpu-form', `unknown type for service scale gpu: ${goType(node)}`, {
      span: node.span,
      path,
    })
  return {
    count: isCount ? sourcedAt(cursor, node.resolved.value as number) : sourcedAt(cursor, 0),
    vendor: sourcedAt(cursor, ''),
  }
}

const DEFAULT_MAXIMUM = 10

/** What is known of `services.S.scale` beyond its values: whether it is written, and how. */
export interface ScaleAttributes {
  /** How many attribute paths begin with it. */
  readonly paths: number
  readonly hasCount: boolean
  readonly path: string
}

/** The bounds that hold in the end. Facts, section 4.3, rule by rule. */
export function replicaBounds(scale: Scale, attributes: ScaleAttributes): Count {
  const automatic = scale.autoscale?.enabled ?? false
  const { min: lower, max: upper } = scale
  let { min, max } = scale.count
  if (lower && upper) {
    min = lower
    max = upper
  } else if (lower) {
    min = lower
    if (!automatic) max = lower
    else if (max.value === 0) max = derive('scale-bounds', [max, lower], () => DEFAULT_MAXIMUM)
  } else if (upper) {
    max = upper
    if (min.value === 0 && !automatic) min = upper
  }
  if (automatic && max.value === 0) max = derive('scale-bounds', [max], () => DEFAULT_MAXIMUM)
  const unsaid = !attributes.hasCount && attributes.paths > 1 && !automatic && !lower && !upper
  if (attributes.paths > 0 && !unsaid) return { min, max }
  const one = new Sourced(
    1,
    [
      {
        kind: 'missing',
        path: attributes.paths === 0 ? attributes.path : `${attributes.path}.count`,
      },
    ],
    'scale-bounds',
  )
  return { min: one, max: one }
}
