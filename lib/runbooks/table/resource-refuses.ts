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
    'The app asks another host: a variable of the release wins over the one of the resource.',
    'It is a resource of the cloud that is still being made, or whose network keeps the app out.',
    'It refuses the login: the password of a volume is that of its first start.',
  ],
  steps: (on) => [
    step(
      podsAndNodes,
      outcome('Running, READY 1/1', 'It runs: the app asks another address, or another password.'),
      outcome('CrashLoopBackOff, Error', 'See the runbook crash-loop of this resource.'),
      outcome('Pending, ContainerCreating', 'See the runbook claim-pending.', 'options.storage'),
      outcome(
        'No resources found',
        'It is not in the cluster: it is of the cloud, or scaled to 0.',
      ),
    ),
    step(
      endpoints,
      outcome('true behind the pod', 'The Service leads to it.'),
      outcome('nothing, or false', 'It is not ready: the log below says why.'),
    ),
    stepOf(
      beside(on, 'ConfigMap'),
      whichKeys,
      outcome('HOST, PORT, URL', 'What the app should ask; compare it with what it logs.'),
      outcome(
        'EAI_AGAIN, ENOTFOUND, no such host, Name or service not known, could not translate host name',
        'The name does not resolve: the app asks another one, or the Service is not there yet.',
      ),
      outcome(
        'ECONNREFUSED, connection refused, could not connect to server',
        'The name is right, and nothing listens: its pod starts or crashes.',
      ),
      outcome('NotFound', 'The resource is not there yet.'),
    ),
    step(
      allLogs,
      outcome('ready to accept connections', 'It is well.'),
      outcome('password authentication failed', 'The volume keeps the first password.'),
      outcome(
        'database files are incompatible with server',
        'The volume holds the files of another major version: go back to that version, and move the data with a dump.',
        'options.version',
      ),
      outcome('No space left on device', 'See the runbook disk-full.', 'options.storage'),
      outcome('too many clients, max connections', 'Too many pods of the app for it.', 'options'),
    ),
    step(podDetails, outcome('a Warning under Events', 'That is why it is not ready.')),
    step(databaseConsole, outcome('a prompt', 'It answers inside its own pod.')),
    step(isReleaseApplied, outcome('Pending', 'The cloud is still making it.')),
  ],
}
