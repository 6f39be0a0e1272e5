import { rackKeyOrder } from '../rack/key-order'
import { resolvePlain } from '../source/resolve-scalar'
import { type Pointer, pointerTo } from '../text/pointer'

/** An object of whose text a part was lost. */
export interface Torn {
  readonly object: Record<string, unknown>
  /** The value at whose end the text was cut. */
  readonly pointer: Pointer
}

/**
 * A rack puts its documents into one text, keys in its own order, and cuts that text at the bytes
 * `---` at the end of a line, wherever they are: a value that ends in them takes all that follows
 * with it. The labels of the release are added after that. Undefined where nothing is cut.
 */
export function tear(
  object: Record<string, unknown>,
  releaseLabels: ReadonlySet<string>,
): Torn | undefined {
  if (!mayTear(object)) return undefined
  const cutter = new Cutter(releaseLabels)
  const left = cutter.rest(object, '') as Record<string, unknown>
  return cutter.torn === undefined ? undefined : { object: left, pointer: cutter.torn }
}

function mayTear(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('---')
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (mayTear((value as Record<string, unknown>)[key])) return true
  return false
}

const LABELS = '/metadata/labels'

class Cutter {
  torn: Pointer | undefined

  constructor(readonly releaseLabels: ReadonlySet<string>) {}

  /** What is left of a value; undefined where nothing is. */
  rest(value: unknown, pointer: Pointer): unknown {
    if (Array.isArray(value)) return this.#list(value, pointer)
    if (typeof value === 'object' && value !== null)
      return this.#mapping(value as Record<string, unknown>, pointer)
    if (this.torn !== undefined) return undefined
    const part = typeof value === 'string' ? partBeforeCut(value) : undefined
    if (part === undefined) return value
    this.torn = pointer
    return part
  }

  #list(items: readonly unknown[], pointer: Pointer): unknown[] | undefined {
    const left = items
      .map((item, index) => this.rest(item, pointerTo(pointer, index)))
      .filter((item) => item !== undefined)
    return left.length > 0 ? left : undefined
  }

  #mapping(mapping: Record<string, unknown>, pointer: Pointer): unknown {
    const keys = Object.keys(mapping)
    if (keys.length === 0) return this.torn === undefined ? mapping : undefined
    const left = new Map<string, unknown>()
    for (const key of keys.toSorted(rackKeyOrder)) {
      const value = this.rest(mapping[key], pointerTo(pointer, key))
      const ofRelease = pointer === LABELS && this.releaseLabels.has(key)
      if (ofRelease || value !== undefined) left.set(key, ofRelease ? mapping[key] : value)
    }
    const inOrder = keys.filter((key) => left.has(key)).map((key) => [key, left.get(key)] as const)
    return inOrder.length > 0 ? Object.fromEntries(inOrder) : undefined
  }
}

/** Texts that are written bare although they end in dashes. */
const BARE = /^(?!---)(?:[^\s#,[\]{}&*!|>'"%@`?:-]|[?:-]\S)(?:(?!: | #).)*---$/

/**
 * The part of a text that is before a cut, as it is read again; undefined where it is written
 * without one.
 */
function partBeforeCut(text: string): unknown {
  if (!text.includes('---')) return undefined
  if (!text.includes('\n'))
    return BARE.test(text) ? resolvePlain(text.slice(0, -3).trimEnd()).value : undefined
  const lines = text.split('\n')
  const cut = lines.findIndex((line) => line.endsWith('---'))
  if (cut < 0) return undefined
  return [...lines.slice(0, cut), (lines[cut] ?? '').slice(0, -3)].join('\n').trimEnd()
}
