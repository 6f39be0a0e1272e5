import { placeOf } from '../../manifest/load-checks'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'
import { replacing } from './text-edits'

const FIELDS = 5

/**
 * A schedule of more than five fields, as AWS writes them: the rest is cut off. Facts, section 3.8.
 */
export function* cutSchedules({ manifest }: AdviceInput): Generator<Advice> {
  for (const { writtenSchedule, schedule } of manifest.timers) {
    const fields = writtenSchedule.value.trim().split(/\s+/)
    if (fields.length <= FIELDS) continue
    const cut = fields.slice(FIELDS).join(' ')
    const { span } = placeOf(writtenSchedule)
    const quoted = JSON.stringify(schedule.value)
    const fixes =
      span && !schedule.value.includes('(') ? [replacing(`Write ${quoted}`, span, quoted)] : []
    yield* remarkOn(
      'schedule-cut',
      writtenSchedule,
      `Only the first five fields count: this runs as ${schedule.value}, without ${cut}.`,
      ...fixes,
    )
  }
}
