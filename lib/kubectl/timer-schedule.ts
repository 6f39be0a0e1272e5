import { Cron } from 'croner'
import { toString as inWords } from 'cronstrue'
import { scheduleFaults } from '../kubernetes/apiserver/cron-schedule'
import { fieldText } from '../kubernetes/field'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'

/** When a CronJob runs. All times are UTC: a rack gives its timers no time zone. */
export interface TimerSchedule {
  /** As the API server reads it: `0 3 * * *`. */
  readonly schedule: string
  /** `At 03:00`; absent where the schedule cannot be read. */
  readonly words?: string
  /**
   * The next runs, as ISO 8601 in UTC, the soonest first; none where nothing ever runs or it
   * depends on when the CronJob was made.
   */
  readonly runs: readonly string[]
  /** What happens when a run is not over as the next one is due. */
  readonly overlap: string
  /** Why the API server refuses the schedule. */
  readonly fault?: string
}

const SHOWN = 5
/** Runs looked at to find the two that lie closest: enough for a day of quarters of an hour. */
const COMPARED = 96

/** The schedule of a CronJob, seen from an instant. Never throws. */
export function timerSchedule(cronJob: KubernetesObject, from: Date): TimerSchedule {
  const schedule = fieldText(cronJob, 'spec', 'schedule') ?? ''
  const policy = fieldText(cronJob, 'spec', 'concurrencyPolicy') ?? 'Allow'
  const copies = Number(fieldText(cronJob, 'spec', 'jobTemplate', 'spec', 'parallelism') ?? 1)
  const [fault] = scheduleFaults(schedule)
  const runs = fault === undefined ? nextRuns(schedule, from) : []
  return {
    schedule,
    runs: runs.slice(0, SHOWN).map((run) => run.toISOString()),
    overlap: overlapText(policy, closest(runs), copies),
    ...(fault === undefined && { words: wordsFor(schedule) }),
    ...(fault !== undefined && { fault }),
  }
}

function nextRuns(schedule: string, from: Date): Date[] {
  if (schedule.startsWith('@every')) return []
  const plain = schedule.replaceAll('?', '*')
  const [, , day = '*', , weekday = '*'] = plain.split(' ')
  // Where one of the two fields begins with a star, Kubernetes wants both to hold; otherwise
  // either.
  const both = day.startsWith('*') || weekday.startsWith('*')
  try {
    return new Cron(plain, {
      timezone: 'UTC',
      mode: plain.startsWith('@') ? 'auto' : '5-part',
      sloppyRanges: true,
      domAndDow: both,
    }).nextRuns(COMPARED, from)
  } catch {
    return []
  }
}

function wordsFor(schedule: string): string {
  if (schedule.startsWith('@every'))
    return `Every ${schedule.slice('@every '.length)}, counted from when the CronJob was made`
  try {
    return inWords(schedule, { use24HourTimeFormat: true })
  } catch {
    return schedule
  }
}

function closest(runs: readonly Date[]): number | undefined {
  const gaps = runs.slice(1).map((run, index) => run.getTime() - (runs[index]?.getTime() ?? 0))
  return gaps.length === 0 ? undefined : Math.min(...gaps)
}

function overlapText(policy: string, gap: number | undefined, copies: number): string {
  const longer =
    gap === undefined
      ? 'A run that is not over when the next is due'
      : `A run that takes longer than ${spanText(gap)}`
  const outcome =
    OVERLAPS[policy] ??
    `meets the concurrency policy ${policy}, which Kubernetes does not know: the CronJob is refused`
  return `${longer} ${outcome}.${copies > 1 ? ` Each run has ${copies} pods side by side.` : ''}`
}

const OVERLAPS: Record<string, string> = {
  Allow: 'goes on beside the next one: nothing forbids it',
  Forbid: 'makes the next one be left out',
  Replace: 'is stopped, and the next one starts in its place',
}

function spanText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  const [amount, unit] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute']
  return amount === 1 ? `${unit === 'hour' ? 'an' : 'a'} ${unit}` : `${amount} ${unit}s`
}
