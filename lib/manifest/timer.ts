import { derive, type Sourced } from '../provenance/sourced'
import type { SourceNode } from '../source/source-node'
import { integer, key, list, record, text, word } from './fields'
import type { Cursor } from './read-context'

export const timerRecord = record('manifest.Timer', {
  schedule: key(text, 'When it runs, as five fields of cron, in UTC.'),
  command: key(text, 'What it runs; the image decides where nothing is written.'),
  service: key(text, 'The service whose image, environment and size it uses.'),
  concurrency: key(
    word('allow', 'forbid', 'replace'),
    'What happens when the last run has not ended.',
  ),
  parallelCount: key(integer, 'How many pods share one run, each with its TIMER_INDEX.'),
  annotations: key(
    list(text, 'manifest.ServiceAnnotations'),
    'Annotations of its pods and its ServiceAccount.',
  ),
})

/** Facts, section 3.8. The schedule is as a rack keeps it. */
export interface Timer extends ReturnType<typeof timerRecord.read> {
  readonly id: string
  readonly name: Sourced<string>
  readonly node: SourceNode | undefined
  readonly writtenSchedule: Sourced<string>
}

const FIELDS = 5

export function readTimer(name: Sourced<string>, cursor: Cursor): Timer {
  const given = timerRecord.read(cursor)
  return {
    ...given,
    id: cursor.path,
    node: cursor.node,
    name,
    writtenSchedule: given.schedule,
    schedule: normalised(given.schedule),
  }
}

/** Only the first five fields are kept, and a field that is just `?` becomes `*`. */
function normalised(schedule: Sourced<string>): Sourced<string> {
  const fields = schedule.value.split(/\s+/).filter((field) => field !== '')
  const kept = fields
    .slice(0, FIELDS)
    .map((field) => (field === '?' ? '*' : field))
    .join(' ')
  return kept === schedule.value ? schedule : derive('timer-schedule', [schedule], () => kept)
}
