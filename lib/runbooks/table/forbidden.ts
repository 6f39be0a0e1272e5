import { rights } from '../../kubectl/rows/app'
import { accountRights, podsOfAccount } from '../../kubectl/rows/configuration'
import { asYaml } from '../../kubectl/rows/object'
import { isItReady } from '../../kubectl/rows/scaling'
import { ofKind } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const forbidden: RunbookTemplate = {
  id: 'forbidden',
  title: 'An account has no permission in the API server',
  symptom: 'User "system:serviceaccount:..." cannot get, list or watch a resource.',
  about: (concept, cluster) =>
    concept === 'app' ? undefined : ofKind(concept, cluster, 'ServiceAccount'),
  causes: [
    'A rack gives the ServiceAccounts of services no roles. A program that calls the Kubernetes API needs its own Role and RoleBinding.',
    'The binding exists, but for another namespace or another account.',
    'The program queries another namespace.',
  ],
  steps: () => [
    step(
      accountRights,
      outcome('the verb and the resource are missing', 'Bind a Role to this account.'),
      outcome('they are listed', 'It queries another namespace, or the whole cluster.'),
    ),
    step(isItReady, outcome('NotFound', 'The account itself is missing: promote again.')),
    step(podsOfAccount, outcome('other pods too', 'They get the same permissions.')),
    step(asYaml, outcome('no eks.amazonaws.com/role-arn', 'That is for AWS, not for Kubernetes.')),
    step(rights, outcome('no verb for roles', 'You cannot bind roles here: ask an administrator.')),
  ],
}
