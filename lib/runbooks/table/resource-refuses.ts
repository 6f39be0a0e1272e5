import { whichKeys } from '../../kubectl/rows/configuration'
import { databaseConsole } from '../../kubectl/rows/get-in'
import { allLogs } from '../../kubectl/rows/logs'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { isReleaseApplied } from '../../kubectl/rows/records'
import { endpoints } from '../../kubectl/rows/services'
import { beside, resource } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const resourceRefuses: RunbookTemplate = {
  id: 'resource-refuses',
  title: 'A database or cache refuses connections',
  symptom: 'The app logs ECONNREFUSED, a timeout or an unknown host of its resource.',
  about: resource,
  causes: [
    'Its pod is not ready: it starts, waits for its disk, or crashes.',
    'The app uses another host: a variable of the release overrides that of the resource.',
    'It is a managed resource that is still being created, or whose network blocks the app.',
    'It refuses the login: the password is that of the first start of the volume.',
  ],
  steps: (on) => [
    step(
      podsAndNodes,
      outcome('Running, READY 1/1', 'It runs: the app uses another address, or another password.'),
      outcome('CrashLoopBackOff, Error', 'See the runbook crash-loop of this resource.'),
      outcome('Pending, ContainerCreating', 'See the runbook claim-pending.', 'options.storage'),
      outcome(
        'No resources found',
        'It is not in the cluster: it is a managed resource, or scaled to 0.',
      ),
    ),
    step(
      endpoints,
      outcome('true behind the pod', 'The Service has this endpoint.'),
      outcome('nothing, or false', 'It is not ready: see the logs below.'),
    ),
    stepOf(
      beside(on, 'ConfigMap'),
      whichKeys,
      outcome(
        'HOST, PORT, URL',
        'The address that the app should use: compare it with what it logs.',
      ),
      outcome(
        'EAI_AGAIN, ENOTFOUND, no such host, Name or service not known, could not translate host name',
        'The name does not resolve: the app uses another name, or the Service does not exist yet.',
      ),
      outcome(
        'ECONNREFUSED, connection refused, could not connect to server',
        'The name is correct, but nothing listens: its pod is starting or crashing.',
      ),
      outcome('NotFound', 'The resource does not exist yet.'),
    ),
    step(
      allLogs,
      outcome('ready to accept connections', 'It is healthy.'),
      outcome('password authentication failed', 'The volume still has its first password.'),
      outcome(
        'database files are incompatible with server',
        'The volume holds the files of another major version: go back to that version, and move the data with a dump.',
        'options.version',
      ),
      outcome('No space left on device', 'See the runbook disk-full.', 'options.storage'),
      outcome(
        'too many clients, max connections',
        'The app opens more connections than it allows.',
        'options',
      ),
    ),
    step(podDetails, outcome('a Warning under Events', 'This is why it is not ready.')),
    step(databaseConsole, outcome('a prompt', 'It responds inside its own pod.')),
    step(isReleaseApplied, outcome('Pending', 'The cloud is still creating it.')),
  ],
}
