import { previousLogs } from '../../kubectl/rows/logs'
import { details } from '../../kubectl/rows/object'
import { podsAndNodes } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const portInUse: RunbookTemplate = {
  id: 'port-in-use',
  title: 'Address already in use',
  symptom: 'The process exits with EADDRINUSE: its port is in use.',
  about: workload,
  causes: [
    'The command starts the server twice, or a supervisor starts it beside another one.',
    'A sidecar or a second process of the same pod uses the port.',
    'An agent uses the network of its node, where another program uses the port.',
  ],
  steps: () => [
    step(
      previousLogs,
      outcome('EADDRINUSE, address already in use', 'The line names the port.', 'port'),
      outcome('two starts of the server', 'The command starts it twice.', 'command'),
    ),
    step(
      podsAndNodes,
      outcome('CrashLoopBackOff', 'It keeps restarting: the port is never free.'),
      outcome('Running', 'A restart helped: the old process had not ended yet.'),
    ),
    step(
      details,
      outcome('Host Ports', 'The port of the node is taken by another agent.', 'ports'),
      outcome('Command, Args', 'What is started in the container.', 'command'),
    ),
  ],
}
