import { derive, Sourced } from '../../provenance/sourced'
import type { Cursor } from '../read-context'
import type { Scale } from './scale'

const CPU = 250
const MEMORY = 512

/**
 * Requests and limits after their defaults; a limit below its request is refused. Facts, section
 * 4.2, steps 15 to 19.
 */
export function withLimits(given: Scale, limitRequired: boolean, cursor: Cursor): Scale {
  const hasGpu = given.gpu.count.value !== 0
  const sized = limitRequired
    ? {
        ...given,
        cpu: firstOf(given.cpu, given.limit.cpu, CPU),
        memory: firstOf(given.memory, given.limit.memory, MEMORY),
      }
    : hasGpu
      ? given
      : {
          ...given,
          cpu:
            given.cpu.value !== 0 ? given.cpu : firstOf(given.cpu, positive(given.limit.cpu), CPU),
          memory:
            given.memory.value !== 0
              ? given.memory
              : firstOf(given.memory, positive(given.limit.memory), MEMORY),
        }
  const limited = limitRequired
    ? {
        ...sized,
        limit: {
          cpu: firstOf(sized.limit.cpu, sized.cpu, CPU),
          memory: firstOf(sized.limit.memory, sized.memory, MEMORY),
        },
      }
    : sized
  checkLimit(limited.limit.cpu, limited.cpu, 'cpu', cursor)
  checkLimit(limited.limit.memory, limited.memory, 'memory', cursor)
  const vendor = limited.gpu.vendor
  return hasGpu && given.gpu.count.value > 0 && vendor.value === ''
    ? { ...limited, gpu: { ...limited.gpu, vendor: new Sourced('nvidia', vendor.origins) } }
    : limited
}

function positive(value: Sourced<number>): Sourced<number> {
  return value.value > 0 ? value : new Sourced(0, value.origins)
}

function firstOf(
  given: Sourced<number>,
  other: Sourced<number>,
  fallback: number,
): Sourced<number> {
  if (given.value !== 0) return given
  return other.value !== 0
    ? derive('size-from-limit', [given, other], (_, value) => value)
    : new Sourced(fallback, given.origins)
}

function checkLimit(
  limit: Sourced<number>,
  request: Sourced<number>,
  what: 'cpu' | 'memory',
  cursor: Cursor,
): void {
  if (limit.value <= 0 || limit.value >= request.value) return
  const origin =
    limit.origins.find((each) => each.kind === 'written') ??
    request.origins.find((each) => each.kind === 'written')
  cursor.reading.report('limit-below-request', `${what} limit can not be less ${what} request`, {
    span: origin?.kind === 'written' ? origin.span : cursor.node?.span,
    path: `${cursor.path}.scale.limit.${what}`,
  })
}
