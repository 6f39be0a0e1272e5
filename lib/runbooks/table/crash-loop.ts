import { initLogs, previousLogs } from '../../kubectl/rows/logs'
import { podDetails, restarts } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const crashLoop: RunbookTemplate = {
  id: 'crash-loop',
  title: 'CrashLoopBackOff',
  symptom: 'A container keeps crashing; Kubernetes waits longer before each restart.',
  about: workload,
  causes: [
    'The process exits with an error: a missing variable, a database that does not respond.',
    'The command is wrong: not found, or not a long-running process.',
    'The liveness probe kills it before it has finished starting.',
    'It exceeds its memory limit (OOMKilled).',
  ],
  steps: () => [
    step(
      restarts,
      outcome(
        'OOMKilled, or code 137',
        'It exceeded its memory limit: see the runbook out-of-memory.',
        'scale.limit.memory',
      ),
      outcome(
        'code 126, code 127, executable file not found, runtime create failed',
        'The command does not exist or is not executable.',
        'command',
      ),
      outcome(
        'Completed, code 0',
        'The process exits on its own; a service must keep running.',
        'command',
      ),
      outcome('code 1 or another', 'The app failed; its logs say why.'),
      outcome('code 143', 'It was terminated, for example by a failed liveness probe.', 'liveness'),
    ),
    step(
      previousLogs,
      outcome('an error of the app', 'That is the cause.'),
      outcome('nothing', 'It crashed before it logged anything: use the exit code.'),
      outcome('a variable that is missing', 'Set it with `convox env set`.', 'environment'),
    ),
    step(
      podDetails,
      outcome(
        'Liveness probe failed, failed liveness probe',
        'Give it longer to start, or another path.',
        'liveness.grace',
      ),
      outcome(
        'Startup probe failed',
        'It does not respond before the startup probe gives up: give it longer, or another path.',
        'startupProbe',
      ),
      outcome(
        'exec format error',
        'The image was built for another CPU architecture than that of the node.',
        'build',
      ),
      outcome(
        'Init:CrashLoopBackOff',
        'The init container fails: the next step shows its logs.',
        'initContainer.command',
      ),
    ),
    step(
      initLogs,
      outcome('an error', 'It must end with 0 before the app starts.', 'initContainer.command'),
    ),
  ],
}
