import { followWhileTheyRun } from '../../kubectl/rows/logs'
import { briefPods } from '../../kubectl/rows/pods'
import { runItNow, runs, whyARunFailed } from '../../kubectl/rows/timers'
import { timer } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const timerNoLogs: RunbookTemplate = {
  id: 'timer-no-logs',
  title: 'A timer left no logs',
  symptom: 'It ran, and `kubectl logs` finds no pod.',
  about: timer,
  causes: [
    'The rack removes every pod about 5 s after it ends, with its logs.',
    'It ended before it logged anything.',
    'Its logs are in the log store of the rack: `convox logs` shows them.',
  ],
  steps: () => [
    step(
      runs,
      outcome('Complete', 'It completed. Follow the next run to see its logs.'),
      outcome('Failed', 'The next step shows how it ended.', 'command'),
    ),
    step(whyARunFailed, outcome('BackoffLimitExceeded', 'The command failed.', 'command')),
    {
      ask: briefPods,
      row: 1,
      outcomes: [
        outcome(
          'a pod appears',
          'Follow it immediately: its pod exists only seconds after it ends.',
        ),
      ],
    },
    step(
      followWhileTheyRun,
      outcome('No resources found', 'No run is in progress: start one, with the next step.'),
    ),
    step(runItNow, outcome('its words', 'This way no output is lost.')),
  ],
}
