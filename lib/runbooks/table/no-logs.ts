import { allLogs, followLogs, initLogs, previousLogs } from '../../kubectl/rows/logs'
import { podDetails, podsAndNodes, restarts } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const noLogs: RunbookTemplate = {
  id: 'no-logs',
  title: 'No logs',
  symptom: 'The app runs, or should, and `convox logs` shows nothing.',
  about: workload,
  causes: [
    'It restarts before it logs anything: its logs are those of the previous container.',
    'It logs to a file, or buffers its output.',
    'It has not started: the init container is still running.',
    'Log forwarding is down, and only kubectl shows the logs.',
  ],
  steps: () => [
    step(
      podsAndNodes,
      outcome('Running, RESTARTS 0', 'It runs: check what it prints. Continue.'),
      outcome(
        'CrashLoopBackOff, Error',
        'It restarts: its logs are those of the previous container.',
      ),
      outcome('Init:0/1, PodInitializing', 'The init container is still running: see its logs.'),
      outcome('Pending, ContainerCreating', 'It has not started: see the runbook pending.'),
      outcome('No resources found', 'There is no pod that could log.', 'scale.count'),
    ),
    step(
      followLogs,
      outcome('lines', 'The app logs, but log forwarding is down. Check fluentd on the rack.'),
      outcome('nothing', 'Go on.'),
    ),
    step(
      previousLogs,
      outcome('its last words', 'It restarts: see the runbook crash-loop.'),
      outcome('previous terminated container not found', 'It has never restarted.'),
    ),
    step(restarts, outcome('RESTARTS above 0', 'See the runbook crash-loop.')),
    step(
      podDetails,
      outcome('Waiting', 'It has not started; see the reason.'),
      outcome('Running', 'It does not log to standard output.', 'command'),
    ),
    step(
      initLogs,
      outcome('lines', 'The app starts when this has ended.', 'initContainer.command'),
    ),
    step(allLogs, outcome('only old lines', 'It hangs, or is idle.')),
  ],
}
