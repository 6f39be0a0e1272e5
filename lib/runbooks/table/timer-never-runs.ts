import { details } from '../../kubectl/rows/object'
import { podDetails } from '../../kubectl/rows/pods'
import { isItDue, runItNow, runs, whyARunFailed } from '../../kubectl/rows/timers'
import { timer } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const timerNeverRuns: RunbookTemplate = {
  id: 'timer-never-runs',
  title: 'A timer never runs',
  symptom: 'The time comes, and nothing happens.',
  about: timer,
  causes: [
    'The schedule is in UTC, and means another hour than you think.',
    'It is suspended, by hand: a promote does not change that.',
    'The run before has not ended, and the concurrency policy forbids a second.',
    'Its pods cannot start: no room, no image, a volume that nobody makes.',
    'It runs and fails immediately; a failed run is not retried.',
  ],
  steps: () => [
    step(
      isItDue,
      outcome('SUSPEND True', 'Someone stopped it: let it run again, under Fix.'),
      outcome('ACTIVE 1 for long', 'A run hangs; with Forbid no other starts.', 'concurrency'),
      outcome(
        'another SCHEDULE than you wrote',
        'A rack keeps the first five fields and makes `?` a `*`.',
        'schedule',
      ),
      outcome('LAST SCHEDULE <none>', 'It has never been due since it was made.', 'schedule'),
    ),
    step(
      details,
      outcome('JobAlreadyActive', 'The run before is still going.', 'concurrency'),
      outcome(
        'TooManyMissedTimes, MissSchedule, too many missed start times',
        'The cluster was unavailable for long; the schedule resumes on its own.',
      ),
    ),
    step(
      runs,
      outcome('No resources found', 'No Job was ever made: it is the schedule.', 'schedule'),
      outcome('Failed', 'It ran, and failed: the next step says how.', 'command'),
      outcome('Running, 0/1', 'Its pod cannot start, or works still.'),
    ),
    step(
      whyARunFailed,
      outcome(
        'BackoffLimitExceeded',
        'The command ended with an error. Run it now and read what it says.',
        'command',
      ),
      outcome('FailedCreate', 'The pod was refused: the event says why.'),
    ),
    step(
      podDetails,
      outcome('FailedScheduling', 'See the runbook pending.'),
      outcome('No resources found', 'No run is in progress.'),
    ),
    step(
      runItNow,
      outcome('the words of the command', 'It works: only the hour is wrong.', 'schedule'),
    ),
  ],
}
