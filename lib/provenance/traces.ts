import type { RuleId } from '../rules/catalogue'
import { type Pointer, PointerPlace } from '../text/pointer'
import type { Origin } from './origin'

/** Where one leaf came from, and the rule that explains it. */
export interface FieldTrace {
  readonly pointer: Pointer
  readonly origins: readonly Origin[]
  readonly rule: RuleId
}

/**
 * One trace for each leaf of an object, in the order in which the leaves are printed. The shape is
 * shared by all objects that have the same fields for the same reasons; the origins, of the same
 * length, by all leaves of one value. So a thousand objects are a dozen shapes and some references.
 */
export interface Traces {
  readonly shape: TraceShape
  readonly origins: readonly (readonly Origin[])[]
}

export interface TraceShape {
  readonly pointers: readonly Pointer[]
  readonly rules: readonly RuleId[]
}

export const NO_TRACES: Traces = { shape: { pointers: [], rules: [] }, origins: [] }

/** The trace of the leaf at a place in the order of printing; undefined outside of it. */
export function traceAt({ shape, origins }: Traces, index: number): FieldTrace | undefined {
  const pointer = shape.pointers[index]
  const rule = shape.rules[index]
  const own = origins[index]
  return pointer === undefined || rule === undefined || own === undefined
    ? undefined
    : { pointer, origins: own, rule }
}

/** The trace of one leaf; undefined where the pointer names none. */
export function traceOf(traces: Traces, pointer: Pointer): FieldTrace | undefined {
  return traceAt(traces, traces.shape.pointers.indexOf(pointer))
}

export function listTraces(traces: Traces): FieldTrace[] {
  return traces.shape.pointers.flatMap((_, index) => traceAt(traces, index) ?? [])
}

/** The shapes of one mapping, each kept once. */
export class TraceShapes {
  readonly places = new PointerPlace('')
  readonly #byLength = new Map<number, TraceShape[]>()

  pack(traces: readonly FieldTrace[]): Traces {
    return {
      shape: this.#shared({
        pointers: traces.map(({ pointer }) => pointer),
        rules: traces.map(({ rule }) => rule),
      }),
      origins: traces.map(({ origins }) => origins),
    }
  }

  share({ shape, origins }: Traces): Traces {
    return { shape: this.#shared(shape), origins }
  }

  #shared(shape: TraceShape): TraceShape {
    const { length } = shape.pointers
    const alike = this.#byLength.get(length)
    const known = alike?.find((each) => isSameShape(each, shape))
    if (known) return known
    if (alike) alike.push(shape)
    else this.#byLength.set(length, [shape])
    return shape
  }
}

function isSameShape(one: TraceShape, other: TraceShape): boolean {
  for (let index = one.pointers.length - 1; index >= 0; index -= 1)
    if (one.pointers[index] !== other.pointers[index] || one.rules[index] !== other.rules[index])
      return false
  return true
}
