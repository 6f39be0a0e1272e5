import { defaultAt } from './defaults'
import { fieldPattern, type ItemStep, type Step } from './field-pattern'
import { filledInBy } from './filled-in'
import { isEmpty, isMap, type LiveMap } from './live-object'
import { alike, pairItems } from './pair-items'
import { sameScalar } from './same-value'

/** A field that is not as the text says. */
export interface FieldDifference {
  readonly steps: readonly Step[]
  readonly kind: 'changed' | 'added' | 'removed'
  readonly expected?: unknown
  readonly live?: unknown
  /** The expected value is the API server's default: the text writes nothing there. */
  readonly isDefault?: true
}

/**
 * What two objects differ in, and how many live fields were filled in by the server and its
 * controllers.
 */
export interface Comparison {
  readonly differences: readonly FieldDifference[]
  readonly ignored: number
}

/** Compares the object that the text makes with the live one of the same kind. */
export function compareFields(kind: string, expected: LiveMap, live: LiveMap): Comparison {
  const comparer = new Comparer(kind)
  comparer.map(expected, live, [])
  return { differences: withoutRepeats(comparer.differences), ignored: comparer.ignored }
}

/**
 * `kubectl set env` and its like write the same into every container, init containers too: one
 * edit, told once, at the container that runs.
 */
function withoutRepeats(differences: readonly FieldDifference[]): FieldDifference[] {
  const ofContainers = new Set(
    differences.flatMap(({ steps, ...rest }) =>
      steps.includes('containers') ? [editOf(steps, rest)] : [],
    ),
  )
  return differences.filter(
    ({ steps, ...rest }) =>
      !steps.includes('initContainers') || !ofContainers.has(editOf(steps, rest)),
  )
}

function editOf(steps: readonly Step[], rest: object): string {
  const list = steps.findIndex((step) => step === 'containers' || step === 'initContainers')
  const inside = steps
    .slice(list + 2)
    .map((step) => (typeof step === 'string' ? step : (step.identity ?? step.index)))
  return JSON.stringify([inside, rest])
}

/** Mappings in which each key is a thing of its own. */
const OF_OWN_KEYS = /\/(labels|annotations|data|stringData|nodeSelector|matchLabels|selector)$/

/** A key that is gone from these is gone; elsewhere an empty value and no value are one. */
const KEEPS_EMPTY = /\/(labels|annotations|data|stringData)\//

/** Its uid is the cluster's: no text that can be copied, `applicableText` neither, says it. */
const OWNERS = '/metadata/ownerReferences'

/** What goes, or comes, with another `type` beside it. */
const FOLLOWS_TYPE = /\/(strategy|updateStrategy)\/rollingUpdate$/

class Comparer {
  readonly differences: FieldDifference[] = []
  ignored = 0

  constructor(private readonly kind: string) {}

  map(expected: LiveMap, live: LiveMap, at: readonly Step[]): void {
    for (const key of Object.keys(expected)) {
      const steps = [...at, key]
      const pattern = fieldPattern(this.kind, steps)
      if (FOLLOWS_TYPE.test(pattern) && !sameType(expected, live)) continue
      this.value(expected[key], live[key], live, steps, pattern)
    }
    for (const key of Object.keys(live)) {
      if (Object.hasOwn(expected, key)) continue
      const steps = [...at, key]
      const pattern = fieldPattern(this.kind, steps)
      if (FOLLOWS_TYPE.test(pattern) && !sameType(expected, live)) continue
      this.extra(live[key], live, steps, pattern)
    }
  }

  private value(
    expected: unknown,
    live: unknown,
    parent: LiveMap,
    steps: readonly Step[],
    pattern: string,
  ): void {
    if (isMap(expected) && isMap(live)) this.map(expected, live, steps)
    else if (Array.isArray(expected) && Array.isArray(live)) this.list(expected, live, steps)
    else if (live === undefined || live === null) {
      if (!this.mayBeLeftOut(expected, pattern, parent))
        this.differences.push({ steps, kind: 'removed', expected })
    } else if (!sameScalar(expected, live, pattern))
      this.differences.push({ steps, kind: 'changed', expected, live })
  }

  private mayBeLeftOut(expected: unknown, pattern: string, parent: LiveMap): boolean {
    if (pattern === OWNERS) return true
    if (KEEPS_EMPTY.test(pattern)) return false
    if (isEmpty(expected) || expected === '' || expected === 0 || expected === false) return true
    return defaultAt(this.kind, pattern, parent) === expected
  }

  /** A live field that the text does not write. */
  private extra(live: unknown, parent: LiveMap, steps: readonly Step[], pattern: string): void {
    const found = this.strange(live, parent, steps, pattern)
    if (found.length === 0) {
      this.ignored++
      return
    }
    const added = found.filter(({ isDefault }) => !isDefault)
    this.differences.push(...found.filter(({ isDefault }) => isDefault))
    if (added.length === 0) return
    if (OF_OWN_KEYS.test(pattern)) this.differences.push(...added)
    else this.differences.push({ steps, kind: 'added', live })
  }

  /** The leaves of an added value that neither a default nor a controller explains. */
  private strange(
    live: unknown,
    parent: LiveMap,
    steps: readonly Step[],
    pattern: string,
  ): FieldDifference[] {
    if (isEmpty(live) || filledInBy(this.kind, pattern) !== undefined) return []
    const usual = defaultAt(this.kind, pattern, parent)
    if (usual !== undefined) {
      return alike(usual, live)
        ? []
        : [{ steps, kind: 'changed', expected: usual, live, isDefault: true }]
    }
    if (isMap(live))
      return Object.keys(live).flatMap((key) => {
        const inside = [...steps, key]
        return this.strange(live[key], live, inside, fieldPattern(this.kind, inside))
      })
    return [{ steps, kind: 'added', live }]
  }

  private list(
    expected: readonly unknown[],
    live: readonly unknown[],
    steps: readonly Step[],
  ): void {
    const name = steps.findLast((step) => typeof step === 'string') ?? ''
    const pattern = fieldPattern(this.kind, steps)
    if (![...expected, ...live].some(isMap)) {
      if (!alike(expected, live)) this.scalars(expected, live, steps, pattern)
      return
    }
    const pairs = pairItems(expected, live, String(name), (index, liveIndex) =>
      this.equal(expected[index], live[liveIndex], steps, index),
    )
    for (const { index, liveIndex, identity } of pairs) {
      const step: ItemStep = { index: index ?? liveIndex ?? 0, ...(identity && { identity }) }
      const at = [...steps, step]
      const itemPattern = fieldPattern(this.kind, at)
      const parent: LiveMap = {}
      if (index === undefined) {
        const item = liveIndex === undefined ? undefined : live[liveIndex]
        if (filledInBy(this.kind, itemPattern) === undefined)
          this.differences.push({ steps: at, kind: 'added', live: item })
        else this.ignored++
      } else if (liveIndex === undefined)
        this.differences.push({ steps: at, kind: 'removed', expected: expected[index] })
      else this.value(expected[index], live[liveIndex], parent, at, itemPattern)
    }
  }

  private scalars(
    expected: readonly unknown[],
    live: readonly unknown[],
    steps: readonly Step[],
    pattern: string,
  ): void {
    const same =
      expected.length === live.length &&
      expected.every((item, index) => sameScalar(item, live[index], pattern))
    if (!same && filledInBy(this.kind, pattern) === undefined)
      this.differences.push({ steps, kind: 'changed', expected, live })
  }

  private equal(expected: unknown, live: unknown, steps: readonly Step[], index: number): boolean {
    const comparer = new Comparer(this.kind)
    comparer.value(expected, live, {}, [...steps, { index }], '')
    return comparer.differences.length === 0
  }
}

function sameType(expected: LiveMap, live: LiveMap): boolean {
  return (expected.type ?? 'RollingUpdate') === (live.type ?? 'RollingUpdate')
}
