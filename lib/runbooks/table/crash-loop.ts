import { initLogs, previousLogs } from '../../kubectl/rows/logs'
import { podDetails, restarts } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const crashLoop: RunbookTemplate = {
  id: 'crash-loop',
  title: 'CrashLoopBackOff',
  symptom: 'A container ends, is started again, ends again; Kubernetes waits longer each time.',
  about: workload,
  causes: [
    'The process ends with an error of its own: a missing variable, a database that does not answer.',
    'The command is wrong: not found, or not a process that stays.',
    'The liveness check kills it before it has started.',
    'It is killed for its memory (OOMKilled).',
  ],
  steps: () => [
    step(
      restarts,
      outcome(
        'OOMKilled, or code 137',
        'It was killed for its memory: see the runbook out-of-memory.',
        'scale.limit.memory',
      ),
      outcome('code 126 or 127', 'The command is not there, or cannot be run.', 'command'),
      outcome('Completed, code 0', 'The process ends by itself: a service must stay.', 'command'),
      outcome('code 1 or another', 'The app itself gave up: its log says why.'),
      outcome('code 143', 'It was told to stop, as by a liveness check.', 'liveness'),
    ),
    step(
      previousLogs,
      outcome('an error of the app', 'That is the cause.'),
      outcome('nothing', 'It died before it could speak: the exit code says how.'),
      outcome('a variable that is missing', 'Set it with `convox env set`.', 'environment'),
    ),
    step(
      podDetails,
      outcome(
        'Liveness probe failed',
        'Give it longer to start, or another path.',
        'liveness.grace',
      ),
      outcome(
        'exec format error',
        'The image was built for another processor than the node has.',
        'build',
      ),
      outcome(
        'Init:CrashLoopBackOff',
        'The init container fails: the next step shows its words.',
        'initContainer.command',
      ),
    ),
    step(
      initLogs,
      outcome('an error', 'It must end with 0 before the app starts.', 'initContainer.command'),
    ),
  ],
}
