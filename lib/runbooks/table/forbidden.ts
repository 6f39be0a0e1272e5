import { rights } from '../../kubectl/rows/app'
import { accountRights, podsOfAccount } from '../../kubectl/rows/configuration'
import { asYaml } from '../../kubectl/rows/object'
import { isItReady } from '../../kubectl/rows/scaling'
import { ofKind } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const forbidden: RunbookTemplate = {
  id: 'forbidden',
  title: 'An account is forbidden to ask the API server',
  symptom: 'User "system:serviceaccount:..." cannot get, list or watch a resource.',
  about: (concept, cluster) =>
    concept === 'app' ? undefined : ofKind(concept, cluster, 'ServiceAccount'),
  causes: [
    'A rack gives the ServiceAccounts of services no roles. A program that calls the Kubernetes API needs its own Role and RoleBinding.',
    'The binding is there, but for another namespace or another account.',
    'The program asks a namespace that is not its own.',
  ],
  steps: () => [
    step(
      accountRights,
      outcome('the verb and the resource are missing', 'Bind a Role to this account.'),
      outcome('they are listed', 'It asks another namespace, or the whole cluster.'),
    ),
    step(isItReady, outcome('NotFound', 'The account itself is missing: promote again.')),
    step(podsOfAccount, outcome('other pods too', 'They get the same rights.')),
    step(asYaml, outcome('no eks.amazonaws.com/role-arn', 'That is for AWS, not for Kubernetes.')),
    step(rights, outcome('no verb for roles', 'You may not bind roles here: ask who may.')),
  ],
}
