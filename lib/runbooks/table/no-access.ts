import { context, kubeconfig, namespace, rights } from '../../kubectl/rows/app'
import { app } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const noAccess: RunbookTemplate = {
  id: 'no-access',
  title: 'kubectl does not reach the cluster',
  symptom: 'Unable to connect to the server, Unauthorized, or a context that does not exist.',
  about: app,
  causes: [
    'kubectl has no kubeconfig for this rack: it connects to localhost:8080.',
    'The login of the kubeconfig has expired.',
    'The API server allows only some networks, or the machine cannot reach it.',
    'The context is of another cluster.',
  ],
  steps: () => [
    step(
      kubeconfig,
      outcome('a file', 'This is a new login: try the command again.'),
      outcome('Unauthorized', 'Log in again: `convox login`.'),
      outcome(
        'timed out, no such host',
        'This machine cannot reach the API server: check the VPN and the allowed networks.',
      ),
    ),
    step(
      namespace,
      outcome('STATUS Active', 'The cluster responds, and the app exists.'),
      outcome('NotFound', 'It is another cluster: switch to the rack of this app.'),
      outcome('Forbidden', 'The account has no access: the next step shows its permissions.'),
    ),
    step(rights, outcome('few verbs', 'Ask for the permissions, or for another kubeconfig.')),
    step(
      context,
      outcome('Context modified', 'From now on commands without -n use the namespace of this app.'),
    ),
  ],
}
