import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Sourced } from '../provenance/sourced'
import type { Span } from '../text/span'
import type { NamedText } from './fields'
import { atoi } from './go-format'
import type { CombinedService, Manifest } from './manifest'
import type { ReadContext } from './read-context'
import { option, type Resource } from './resource'
import { containerType } from './resource-types'
import type { Service } from './service'

const RESERVED_LABELS: ReadonlySet<string> = new Set([
  'system',
  'rack',
  'app',
  'name',
  'service',
  'release',
  'type',
])

/**
 * Labels that belong to the rack are refused, those at the top of the file first. Facts, section
 * 3.3.
 */
export function checkLabels(
  shared: readonly NamedText[],
  services: readonly Service[],
  reading: ReadContext,
): void {
  for (const { key } of [...shared, ...services.flatMap((service) => service.labels)]) {
    if (!RESERVED_LABELS.has(key.value)) continue
    reading.report(
      'reserved-label',
      `reserved label key '${key.value}' is not allowed`,
      placeOf(key),
    )
  }
}

/**
 * Each name without a default must have a value in the release. A rack names those of the first
 * service that lacks some and stops. Here each further place has a problem of its own. Facts,
 * section 2.3.
 */
export function checkRequiredVariables(
  { services, variables }: Manifest,
  reading: ReadContext,
): void {
  const told = new Set<number | undefined>()
  for (const service of services) {
    const missing = missingVariables(service, variables).filter(
      ({ written }) => !told.has(placeOf(written).span?.start),
    )
    for (const [index, { name, written }] of missing.entries()) {
      const place = placeOf(written)
      told.add(place.span?.start)
      const names = index === 0 ? missing.map((item) => item.name).sort(byCodeUnits) : [name]
      reading.report(
        'env-required',
        `required env: ${names.join(', ')}`,
        place,
        `${name} has no value in this release. Set it with convox env set, or write a default here: ${name}=value.`,
      )
    }
  }
}

export function missingVariables(service: CombinedService, variables: ReadonlyMap<string, string>) {
  return service.allEnvironment.filter(
    (item) => item.fallback === undefined && item.name !== '*' && !variables.has(item.name),
  )
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const SIZE_BOUNDS = [
  { name: 'cpu', least: 100, most: 10000, unit: 'millicpu' },
  { name: 'mem', least: 256, most: 10240, unit: 'megabyte' },
] as const

/** With gate `app-limit-required`: how large a container resource may be. Facts, section 4.2. */
export function checkResourceSizes(resources: readonly Resource[], reading: ReadContext): void {
  for (const resource of resources) {
    if (!containerType(resource.type.value)) continue
    for (const { name, least, most, unit } of SIZE_BOUNDS) {
      const given = option(resource, name)
      if (given === undefined || given.value === '') continue
      const size = atoi(given.value) ?? 0
      if (size < least || size > most)
        reading.report(
          'resource-size',
          `resource ${name} must be between ${least} and ${most} ${unit}`,
          placeOf(given),
        )
    }
  }
}

const LONGEST_LINE = 64 * 1024

/**
 * A rack reads the release's variables line by line, with room for so many bytes. Facts, section
 * 2.2.
 */
export function checkVariableLines(env: string, reading: ReadContext): void {
  if (env.length * 3 < LONGEST_LINE) return
  if (env.split('\n').some((line) => utf8ToBytes(line).length >= LONGEST_LINE))
    reading.report('variable-too-long', 'bufio.Scanner: token too long', {})
}

/** Where a value is written, for a problem to point at. */
export function placeOf(value: Sourced<unknown>): { span?: Span; path?: string } {
  const origin = value.origins.find((each) => each.kind === 'written')
  return origin?.kind === 'written' ? { span: origin.span, path: origin.path } : {}
}
