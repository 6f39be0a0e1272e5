import { shellQuote } from '../kubectl/shell-quote'
import { KINDS } from '../kubernetes/kinds'
import { parseQuantity } from '../kubernetes/quantity'
import { type Pointer, pointerTo } from '../text/pointer'
import type { FieldDifference } from './compare-fields'
import type { Drift } from './difference'
import { managerOf } from './field-manager'
import type { Step } from './field-pattern'
import { isMap, type LiveMap, type LiveObject, mapAt, textAt } from './live-object'
import { masked } from './mask'
import { valueAt } from './value-at'

/** What a difference is explained against. */
export interface Surroundings {
  readonly namespace: string
  readonly rack: string
  readonly app: string
  readonly release: string
}

/** A difference of a field, with its cause, what a promote does about it and a command. */
export function explainField(
  live: LiveObject,
  difference: FieldDifference,
  around: Surroundings,
): Drift {
  const { steps, kind, expected } = difference
  const applied = lastApplied(live.metadata)
  const reverted = isReverted(live.kind, difference)
  return {
    object: live.id,
    path: pointerOf(steps),
    kind,
    ...(expected !== undefined && { expected: masked(expected, live.kind, steps) }),
    ...(difference.live !== undefined && { live: masked(difference.live, live.kind, steps) }),
    cause: causeOf(live, difference, applied),
    revertedByPromote: reverted,
    command: reverted ? promote(around) : undo(live, difference, around),
  }
}

export function pointerOf(steps: readonly Step[]): Pointer {
  return steps.reduce<Pointer>(
    (at, step) => pointerTo(at, typeof step === 'string' ? step : step.index),
    '',
  )
}

export function promote({ release, app, rack }: Surroundings): string {
  return `convox releases promote ${shellQuote(release)} -a ${shellQuote(app)} -r ${shellQuote(rack)}`
}

/** `deployment web -n NS`, as kubectl takes it. */
export function kubectlTarget(
  { kind, name, namespace }: Pick<LiveObject, 'kind' | 'name' | 'namespace'>,
  around: Surroundings,
): string {
  const resource = Object.entries(KINDS).find(([known]) => known === kind)?.[1].resource
  return `${resource ?? shellQuote(kind.toLowerCase())} ${shellQuote(name)} -n ${shellQuote(namespace ?? around.namespace)}`
}

function causeOf(
  live: LiveObject,
  { steps, kind, expected, live: value, isDefault }: FieldDifference,
  applied: LiveMap | undefined,
): string {
  const who = managerOf(live.metadata, steps)
  const by =
    who && who.manager !== 'kubectl-client-side-apply'
      ? ` by ${who.manager}${who.time === undefined ? '' : ` at ${who.time}`}`
      : ''
  if (live.kind === 'Deployment' && pointerOf(steps) === '/spec/replicas')
    return `Scaled by hand${by || ', with `convox scale` or kubectl'}. A promote keeps the running number, unless it is 0.`
  if (isGrown(live.kind, steps, expected, value))
    return `Grown by hand${by}. A volume never shrinks: every promote is refused until the text has this size.`
  if (pointerOf(steps).endsWith('/kubectl.kubernetes.io~1restartedAt'))
    return `Restarted by hand with \`kubectl rollout restart\`${by}.`
  if (applied !== undefined && by === '') {
    const then = valueAt(applied, steps)
    const same = JSON.stringify(then) === JSON.stringify(value)
    if (kind === 'removed' ? then === undefined : same)
      return 'The last promote applied it so: with another convox.yml, other variables or rack settings, or another rack version.'
  }
  const change = { changed: 'Changed', added: 'Added', removed: 'Removed' }[kind]
  if (isDefault) return `Set by hand${by}. The text leaves it to the default of the API server.`
  const told =
    by === '' && live.metadata.managedFields === undefined
      ? ' `--show-managed-fields` shows by whom and when.'
      : ''
  return `${change} by hand${by}${applied === undefined && by === '' ? ', or applied from another text' : ' after the last promote'}.${told}`
}

/** What `kubectl apply` was last given; undefined where the annotation is absent or broken. */
function lastApplied(metadata: LiveMap): LiveMap | undefined {
  const text = textAt(
    mapAt(metadata, 'annotations'),
    'kubectl.kubernetes.io/last-applied-configuration',
  )
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isMap(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * `kubectl apply` sets what the text writes and leaves what it never wrote, but replaces a list
 * whose items nothing identifies. A rack promotes with the number of replicas that run.
 */
function isReverted(
  kind: string,
  { steps, kind: how, expected, live, isDefault }: FieldDifference,
): boolean {
  if (kind === 'Deployment' && pointerOf(steps) === '/spec/replicas') return live === 0
  if (isDefault || isGrown(kind, steps, expected, live)) return false
  if (how !== 'added') return true
  return steps.some((step) => typeof step !== 'string' && step.identity === undefined)
}

/** A claim of more than the text asks for. Facts about plans, section 4. */
function isGrown(kind: string, steps: readonly Step[], expected: unknown, live: unknown): boolean {
  if (kind !== 'PersistentVolumeClaim') return false
  if (pointerOf(steps) !== '/spec/resources/requests/storage') return false
  const [asked, held] = [expected, live].map((size) => parseQuantity(String(size)))
  return typeof asked === 'bigint' && typeof held === 'bigint' && held > asked
}

/**
 * What takes back a change that a promote keeps; where there is no single command, what shows it.
 */
function undo(
  live: LiveObject,
  { steps, kind, expected, live: value }: FieldDifference,
  around: Surroundings,
): string {
  const target = kubectlTarget(live, around)
  const [first, second, key] = steps
  if (kind === 'added' && first === 'metadata' && typeof key === 'string' && steps.length === 3) {
    if (second === 'labels') return `kubectl label ${target} ${shellQuote(`${key}-`)}`
    if (second === 'annotations') return `kubectl annotate ${target} ${shellQuote(`${key}-`)}`
  }
  if (isGrown(live.kind, steps, expected, value)) return `kubectl get ${target}`
  if (pointerOf(steps) === '/spec/replicas' && typeof expected === 'number')
    return `kubectl scale ${target} --replicas=${expected}`
  const last = steps.at(-1)
  const list = steps.at(-2)
  if (
    kind === 'added' &&
    list === 'env' &&
    typeof last === 'object' &&
    typeof last.identity?.name === 'string'
  )
    return `kubectl set env ${target} ${shellQuote(`${last.identity.name}-`)}`
  if (kind === 'added')
    return `kubectl patch ${target} --type=json -p ${shellQuote(JSON.stringify([{ op: 'remove', path: pointerOf(steps) }]))}`
  if (expected !== undefined && (typeof expected !== 'object' || expected === null))
    return `kubectl patch ${target} --type=json -p ${shellQuote(JSON.stringify([{ op: 'replace', path: pointerOf(steps), value: expected }]))}`
  return `kubectl get ${target} -o yaml --show-managed-fields`
}
