import type { Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import type { Manifest } from './manifest'
import type { Service } from './service'
import { describedAt } from './shape-at'

/** A key that is not written and counts all the same, with the value that a rack takes for it. */
export interface UnwrittenDefault {
  readonly name: string
  readonly value: string
  /** What the key does. */
  readonly rule: string
}

/** Defaults that would stand together, under one key of one service. */
export interface UnwrittenGroup {
  readonly service: string
  /** `health`. Where it is written, the defaults are those that it lacks. */
  readonly key: string
  readonly written: boolean
  /** The line that they would follow. */
  readonly afterLine: number
  /** How far in their lines begin: that of the key, or of the keys in it where it is written. */
  readonly indent: number
  readonly defaults: readonly UnwrittenDefault[]
}

interface Row {
  readonly key: string
  readonly counts: (service: Service) => boolean
  readonly values: (
    service: Service,
  ) => Readonly<Record<string, readonly Sourced<string | number>[] | undefined>>
}

/** What is not written and matters most. A service without a port is not asked whether it is ready. */
const ROWS: readonly Row[] = [
  {
    key: 'health',
    counts: ({ mainPort, health, grpcHealthEnabled }) =>
      mainPort.number.value > 0 &&
      !health.disable.value &&
      (mainPort.scheme.value.toLowerCase() !== 'grpc' || grpcHealthEnabled.value),
    values: ({ health: { path, interval, timeout, grace } }) => ({
      path: [path],
      interval: [interval],
      timeout: [timeout],
      grace: [grace],
    }),
  },
  {
    key: 'scale',
    counts: () => true,
    values: ({ agent, scale: { count, min, max, cpu, memory, gpu } }) => ({
      count: agent.value || min || max ? undefined : [count.min, count.max],
      cpu: gpu.count.value === 0 ? [cpu] : undefined,
      memory: gpu.count.value === 0 ? [memory] : undefined,
    }),
  },
  {
    key: 'deployment',
    counts: () => true,
    values: ({ deployment: { minimum, maximum } }) => ({ minimum: [minimum], maximum: [maximum] }),
  },
  {
    key: 'termination',
    counts: () => true,
    values: ({ termination: { grace } }) => ({ grace: [grace] }),
  },
]

/** In the order of the text. Only where a line could be added: not in `web: {}` or `scale: 2`. */
export function unwrittenDefaults({ services }: Manifest): UnwrittenGroup[] {
  return services
    .flatMap((service) => ROWS.flatMap((row) => groupOf(service, row) ?? []))
    .sort((one, other) => one.afterLine - other.afterLine)
}

/** The lines to write, with the line break before them. */
export function writtenOut({ key, written, indent, defaults }: UnwrittenGroup): string {
  const margin = ' '.repeat(indent)
  const lines = defaults.map(({ name, value }) => `${name}: ${value}`)
  return written
    ? lines.map((line) => `\n${margin}${line}`).join('')
    : `\n${margin}${key}:${lines.map((line) => `\n${margin}  ${line}`).join('')}`
}

function groupOf(service: Service, { key, counts, values }: Row): UnwrittenGroup | undefined {
  if (!counts(service)) return undefined
  const { node, name } = service
  const first = blockEntries(node)[0]
  if (!node || !first) return undefined
  const entry = blockEntries(node).find(
    (each) => each.key.kind === 'scalar' && each.key.text === key,
  )
  const inner = blockEntries(entry?.value)[0]
  if (entry && !inner) return undefined
  const defaults = Object.entries(values(service)).flatMap(([leaf, found = []]) =>
    found.length === 0 || found.some((value) => isWritten(value, `${service.id}.${key}.${leaf}`))
      ? []
      : [
          {
            name: leaf,
            value: [...new Set(found.map(({ value }) => String(value)))].join('-'),
            rule: describedAt(['services', name.value, key, leaf])?.description ?? '',
          },
        ],
  )
  if (defaults.length === 0) return undefined
  return {
    service: name.value,
    key,
    written: entry !== undefined,
    afterLine: lastLine(entry?.value ?? node),
    indent: (inner ?? first).key.span.column - 1,
    defaults,
  }
}

/** Of a mapping with a key on each line; of `{a: b}`, an alias or anything else none. */
function blockEntries(node: SourceNode | undefined) {
  if (node?.kind !== 'mapping') return []
  const [first, ...others] = node.entries
  if (!first || first.key.span.start !== node.span.start) return []
  return others.every(({ key }) => key.span.column === first.key.span.column) ? node.entries : []
}

function lastLine(node: SourceNode): number {
  const last =
    node.kind === 'mapping'
      ? node.entries.at(-1)?.value
      : node.kind === 'sequence'
        ? node.items.at(-1)
        : undefined
  if (last && last.span.end >= node.span.start) return Math.max(lastLine(last), node.span.line)
  const { line, endLine, endColumn } = node.span
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}

/** At its own place: a default may follow from what is written beside it. */
function isWritten({ origins }: Sourced<unknown>, path: string): boolean {
  return origins.some((origin) => origin.kind === 'written' && origin.path.startsWith(path))
}
