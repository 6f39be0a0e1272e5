import { context, kubeconfig, namespace, rights } from '../../kubectl/rows/app'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const noAccess: RunbookTemplate = {
  id: 'no-access',
  title: 'kubectl does not reach the cluster',
  symptom: 'Unable to connect to the server, Unauthorized, or a context that does not exist.',
  about: app,
  causes: [
    'kubectl has no kubeconfig of this rack: it asks localhost:8080.',
    'The login of the kubeconfig has expired.',
    'The API server lets only some networks in, or the machine has no way to it.',
    'The context is of another cluster.',
  ],
  steps: () => [
    step(
      kubeconfig,
      outcome('a file', 'It is a new login: try the command again.'),
      outcome('Unauthorized', 'Log the convox program in again: `convox login`.'),
      outcome(
        'timed out, no such host',
        'This machine has no way to the API server: VPN, or its allowed networks.',
      ),
    ),
    step(
      namespace,
      outcome('STATUS Active', 'The cluster is reached, and the app is there.'),
      outcome('NotFound', 'It is another cluster: switch to the rack of this app.'),
      outcome('Forbidden', 'The account may not see it: the next step says what it may.'),
    ),
    step(rights, outcome('few verbs', 'Ask for the rights, or for another kubeconfig.')),
    step(context, outcome('Context modified', 'From now on commands without -n ask this app.')),
  ],
}
