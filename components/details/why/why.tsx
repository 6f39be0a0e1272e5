import { listTraces } from '../../../lib/provenance/traces'
import { RULES, type RuleId } from '../../../lib/rules/catalogue'
import { shortField } from '../../../lib/selection/made-by-line'
import { pointerKeys } from '../../../lib/text/pointer'
import type { View } from '../../state/use-exploration'
import type { DetailsSubject } from '../subject/find-subject'
import { Absences } from './absences'
import { Differences } from './differences'
import { OriginList } from './origin-list'
import { Relations } from './relations'
import { TimerRuns } from './timer-runs'

/**
 * Why there is such an object, what decided it, what it is joined to, what its thing has not, and
 * the rules that filled its fields.
 */
export function Why({ subject, view }: Readonly<{ subject: DetailsSubject; view: View }>) {
  const { applied, derived } = subject
  const { id, kind } = applied ?? derived
  return (
    <div className="space-y-3 px-3.5 py-2.5 text-sm text-ink-2 [&_h3]:mb-1 [&_h3]:text-xs [&_h3]:font-semibold [&_h3]:text-ink">
      <section>
        <h3>Why it exists</h3>
        {applied ? (
          <>
            <RuleText id={applied.rule} />
            <OriginList origins={applied.because} text={view.text} />
          </>
        ) : (
          <>
            <p>{derived.explanation}</p>
            <p className="mt-1">{derived.lifetime}</p>
          </>
        )}
      </section>
      {applied?.kind === 'CronJob' && <TimerRuns cronJob={applied.object} />}
      <Relations id={id} graph={view.exploration.graph} />
      {subject.concept && <Absences concept={subject.concept} view={view} />}
      <Differences kind={kind} section={subject.concept?.section} />
      {applied && (
        <section>
          <h3>Rules behind its other fields</h3>
          <dl className="space-y-2">
            {[
              ...fieldsByRule(
                listTraces(applied.traces).filter(({ rule }) => rule !== applied.rule),
              ),
            ].map(([rule, fields]) => (
              <div key={rule}>
                <dt>
                  <RuleText id={rule} />
                </dt>
                <dd className="font-mono text-xs break-words text-ink-3">{fields.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

function RuleText({ id }: Readonly<{ id: RuleId }>) {
  const rule: { description: string; reference?: string } = RULES[id]
  return (
    <p>
      {rule.description}
      {rule.reference && <span className="text-ink-3"> Reference: {rule.reference}.</span>}
    </p>
  )
}

function fieldsByRule(traces: readonly { rule: RuleId; pointer: string }[]): Map<RuleId, string[]> {
  const fields = new Map<RuleId, string[]>()
  for (const { rule, pointer } of traces) {
    const name = shortField(pointerKeys(pointer))
    const known = fields.get(rule)
    if (!known) fields.set(rule, [name])
    else if (!known.includes(name)) known.push(name)
  }
  return fields
}
