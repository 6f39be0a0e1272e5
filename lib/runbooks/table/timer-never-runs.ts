import { details } from '../../kubectl/rows/object'
import { podDetails } from '../../kubectl/rows/pods'
import { isItDue, runItNow, runs, whyARunFailed } from '../../kubectl/rows/timers'
import { timer } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const timerNeverRuns: RunbookTemplate = {
  id: 'timer-never-runs',
  title: 'A timer never runs',
  symptom: 'The scheduled time passes, and nothing runs.',
  about: timer,
  causes: [
    'The schedule is in UTC, which may not be the hour that you expect.',
    'It was suspended by hand, and a promote does not change that.',
    'The previous run has not finished, and the concurrency policy forbids a second one.',
    'Its pods cannot start: no capacity, no image, or a volume that nothing creates.',
    'It runs and fails immediately; a failed run is not retried.',
  ],
  steps: () => [
    step(
      isItDue,
      outcome('SUSPEND True', 'It is suspended: resume it, under Fix.'),
      outcome('ACTIVE 1 for long', 'A run hangs, and with Forbid no other starts.', 'concurrency'),
      outcome(
        'another SCHEDULE than you wrote',
        'A rack keeps the first five fields and turns `?` into `*`.',
        'schedule',
      ),
      outcome('LAST SCHEDULE <none>', 'It has not been due since it was created.', 'schedule'),
    ),
    step(
      details,
      outcome('JobAlreadyActive', 'The previous run is still in progress.', 'concurrency'),
      outcome(
        'TooManyMissedTimes, MissSchedule, too many missed start times',
        'The cluster was unavailable for long; the schedule resumes on its own.',
      ),
    ),
    step(
      runs,
      outcome('No resources found', 'No Job was ever created: check the schedule.', 'schedule'),
      outcome('Failed', 'It ran and failed: the next step shows how.', 'command'),
      outcome('Running, 0/1', 'Its pod cannot start, or is still running.'),
    ),
    step(
      whyARunFailed,
      outcome(
        'BackoffLimitExceeded',
        'The command failed. Run it now and read its output.',
        'command',
      ),
      outcome('FailedCreate', 'The pod was refused: see the event.'),
    ),
    step(
      podDetails,
      outcome('FailedScheduling', 'See the runbook pending.'),
      outcome('No resources found', 'No run is in progress.'),
    ),
    step(
      runItNow,
      outcome('the words of the command', 'It works: only the schedule is wrong.', 'schedule'),
    ),
  ],
}
