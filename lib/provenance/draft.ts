import type { RuleId } from '../rules/catalogue'
import type { Pointer, PointerPlace } from '../text/pointer'
import type { Origin } from './origin'
import { type Fault, Sourced } from './sourced'
import { TraceShapes, type Traces } from './traces'

type Leaf = string | number | boolean | null | undefined

/**
 * A structure in which any value, at any depth, may be sourced, and what is undefined is left out.
 */
export type Draft<T> =
  | Sourced<T>
  | (T extends Leaf
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Draft<Item>[]
        : { readonly [K in keyof T]?: Draft<T[K]> | undefined })

export interface DraftFault extends Fault {
  readonly pointer: Pointer
  readonly origins: readonly Origin[]
}

export interface Resolved {
  readonly object: unknown
  readonly traces: Traces
  readonly faults: DraftFault[]
}

const NO_ORIGINS: readonly Origin[] = []

/**
 * One walk over a draft: the plain object, and one trace for each leaf in the order in which they
 * stand. Undefined, null, and mappings and lists left with nothing in them, are left out, as
 * kubectl drops nulls; a bare `{}` stays.
 */
export function resolve(draft: unknown, rule: RuleId, shapes = new TraceShapes()): Resolved {
  const walk = new Walk()
  const object = walk.value(draft, shapes.places, rule, NO_ORIGINS)
  const { pointers, rules, origins, faults } = walk
  return { object, traces: shapes.share({ shape: { pointers, rules }, origins }), faults }
}

class Walk {
  readonly pointers: Pointer[] = []
  readonly rules: RuleId[] = []
  readonly origins: (readonly Origin[])[] = []
  readonly faults: DraftFault[] = []

  value(draft: unknown, place: PointerPlace, rule: RuleId, origins: readonly Origin[]): unknown {
    if (draft === undefined || draft === null) return undefined
    if (typeof draft !== 'object') {
      this.#leaf(place, rule, origins)
      return draft
    }
    if (draft instanceof Sourced) {
      if (draft.fault)
        this.faults.push({ ...draft.fault, pointer: place.pointer, origins: draft.origins })
      return this.value(draft.value, place, draft.rule ?? rule, draft.origins)
    }
    return Array.isArray(draft)
      ? this.#list(draft, place, rule, origins)
      : this.#mapping(draft as Record<string, unknown>, place, rule, origins)
  }

  #leaf({ pointer }: PointerPlace, rule: RuleId, origins: readonly Origin[]): void {
    this.pointers.push(pointer)
    this.rules.push(rule)
    this.origins.push(origins)
  }

  #list(
    draft: readonly unknown[],
    place: PointerPlace,
    rule: RuleId,
    origins: readonly Origin[],
  ): unknown {
    const list: unknown[] = []
    for (const item of draft) {
      const value = this.value(item, place.at(list.length), rule, origins)
      if (value !== undefined) list.push(value)
    }
    return list.length > 0 ? list : undefined
  }

  #mapping(
    draft: Record<string, unknown>,
    place: PointerPlace,
    rule: RuleId,
    origins: readonly Origin[],
  ): unknown {
    const mapping: Record<string, unknown> = {}
    let empty = true
    let written = false
    for (const key of inOrder(Object.keys(draft), place.pointer === '')) {
      const item = draft[key]
      written = true
      if (item === undefined) continue
      const value = this.value(item, place.at(key), rule, origins)
      if (value === undefined) continue
      if (key === '__proto__')
        Object.defineProperty(mapping, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      else mapping[key] = value
      empty = false
    }
    if (!written) this.#leaf(place, rule, origins)
    return empty && written ? undefined : mapping
  }
}

/**
 * Keys as kubectl prints them, in order; those of a whole object begin with apiVersion, kind and
 * metadata as they are given.
 */
function inOrder(keys: string[], whole: boolean): string[] {
  if (whole) return keys
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] as string) > (keys[index] as string)) return keys.sort()
  return keys
}
