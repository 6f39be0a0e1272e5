import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Attempt, Objects } from './attempt'
import { type Change, changedField, counted, type Rule } from './change'
import { changedFields, lineOf, writtenLine } from './compare'
import { ADVICE, SEVERITIES } from './consequence-kinds'
import type { Capacity, Consequence } from './plan'
import { DATA_RULES } from './rules/data'
import { POD_RULES } from './rules/pods'
import { TRAFFIC_RULES } from './rules/traffic'

/** What a change of one object means for those who use the app. */
export const RULES: readonly Rule[] = [...DATA_RULES, ...TRAFFIC_RULES, ...POD_RULES]

/** The consequences of an attempt, in the order of the objects. */
export function consequencesOf(
  attempt: Attempt,
  before: Objects,
  after: Objects,
  capacity: readonly Capacity[],
): Consequence[] {
  const amounts = new Map(capacity.map((each) => [each.object, each]))
  const found = attempt.objects.flatMap((planned) => {
    const change: Change = {
      planned,
      before: before.get(planned.id),
      after: after.get(planned.id),
      capacity: amounts.get(planned.id),
      autoscaled: isAutoscaled(planned.id, after),
    }
    return RULES.filter(({ applies }) => applies(change)).map((rule) => consequence(rule, change))
  })
  return [...found, ...notPruned(attempt), ...replacedTwice(attempt)]
}

function isAutoscaled(id: string, after: Objects): boolean {
  const name = id.slice(id.indexOf('/') + 1)
  return after.has(`HorizontalPodAutoscaler/${name}`) || after.has(`ScaledObject/${name}`)
}

/** The most harmful first. */
export function bySeverity(consequences: readonly Consequence[]): Consequence[] {
  return [...consequences].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  )
}

function consequence(rule: Rule, change: Change): Consequence {
  const [before, after] = linesOf(rule, change)
  return {
    severity: rule.severity,
    code: rule.code,
    object: change.planned.id,
    sentence: rule.sentence(change),
    advice: rule.advice?.(change) ?? ADVICE[rule.severity],
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}

function linesOf({ fields, pointer }: Rule, change: Change) {
  const changed = fields && changedField(wished(change), fields)
  const own = [change.before, change.after].map((object, index) => {
    const line = index === 0 ? changed?.lineBefore : changed?.lineAfter
    if (!object) return undefined
    return line ?? (pointer && lineOf(object, pointer)) ?? writtenLine(object.because)
  })
  return own.map((line) => (line === '' ? undefined : line))
}

/** What is refused changes nothing: its lines are those of what it would have changed. */
function wished({ planned, before, after, ...rest }: Change): Change {
  const isRefused = planned.outcome === 'refused' && before && after
  const fields = isRefused ? changedFields(before, after) : planned.fields
  return { ...rest, planned: { ...planned, fields }, before, after }
}

function notPruned({ promote, objects }: Attempt): Consequence[] {
  if (promote !== 'forced' || !objects.some(({ outcome }) => outcome === 'kept')) return []
  return [
    {
      severity: 'needs-action',
      code: 'not-pruned',
      sentence:
        'The promote is forced and does not prune: what left the text runs on until the next promote.',
      advice: 'After the deploy promote once more.',
    },
  ]
}

/** A refused promote has replaced the pods of all else, and the rollback replaces them again. */
function replacedTwice({ promote, objects }: Attempt): Consequence[] {
  const replaced = objects.filter(
    ({ outcome, podsReplaced }) => podsReplaced && outcome === 'changed',
  )
  if (promote !== 'refused' || replaced.length === 0) return []
  return [
    {
      severity: 'pods-replaced',
      code: 'replaced-twice',
      sentence: `The attempt replaces the pods of ${counted(replaced.length, 'workload')}, and the rollback replaces them again.`,
      advice: 'Correct what is refused first: nothing of this is then done twice.',
    },
  ]
}

/** A key that is new and does nothing here. */
export function idleKeys(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Consequence[] {
  const known = new Set(before.map(({ message, path }) => `${path} ${message}`))
  return after
    .filter(({ code, message, path }) => IDLE.has(code) && !known.has(`${path} ${message}`))
    .map(({ message, advice, span }) => ({
      severity: 'no-effect',
      code: 'key-does-nothing',
      sentence: message,
      advice: advice || 'It can be removed.',
      after: span.line,
    }))
}

const IDLE: ReadonlySet<string> = new Set(['without-effect', 'unknown-key'])
