import { rights } from '../../kubectl/rows/app'
import { debugContainer, mayExec, shell } from '../../kubectl/rows/get-in'
import { podsAndNodes } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const execRefused: RunbookTemplate = {
  id: 'exec-refused',
  title: 'exec is refused',
  symptom: '`kubectl exec` or `convox exec` fails.',
  about: workload,
  causes: [
    'Your account has no permission to exec.',
    'The image has no shell.',
    'The container is not running.',
    'The pod has several containers, and the command chose the wrong one.',
  ],
  steps: () => [
    step(
      mayExec,
      outcome('no, cannot create resource', 'Ask for the permission, or for another kubeconfig.'),
      outcome('yes', 'Go on.'),
    ),
    step(rights, outcome('no pods/exec among them', 'The account lacks the permission.')),
    step(
      podsAndNodes,
      outcome('not Running', 'No container is running: see the runbook crash-loop.'),
    ),
    step(
      shell,
      outcome(
        'executable file not found',
        'The image has no such shell: try the other of `sh` and `bash`, or the next step.',
      ),
      outcome('container not found', 'It is between two restarts: try again.'),
    ),
    step(
      debugContainer,
      outcome('a prompt', 'A container beside it, with a shell; `ps` shows its processes.'),
    ),
  ],
}
