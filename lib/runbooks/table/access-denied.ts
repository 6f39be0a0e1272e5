import { awsIdentity } from '../../kubectl/rows/configuration'
import { processEnvironment } from '../../kubectl/rows/get-in'
import { allLogs } from '../../kubectl/rows/logs'
import { asYaml, details } from '../../kubectl/rows/object'
import { beside, service } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const accessDenied: RunbookTemplate = {
  id: 'access-denied',
  title: 'The cloud answers AccessDenied',
  symptom: 'A call to AWS is refused: AccessDenied, UnauthorizedOperation, no credentials.',
  about: service,
  causes: [
    'The service has no role of its own, and the role of the node lacks the permission.',
    'The role has the permission, but not for this resource.',
    'The pods are older than the role: they get its token when they start.',
    'Keys in the environment override the role.',
  ],
  steps: (on) => [
    stepOf(
      beside(on, 'ServiceAccount'),
      awsIdentity,
      outcome(
        'assumed-role of the node',
        'It has no role of its own.',
        'accessControl.awsPodIdentity',
      ),
      outcome(
        'a role called convox/...',
        'Add the permission to it.',
        'accessControl.awsPodIdentity.policyArns',
      ),
      outcome(
        'a user',
        'Keys in its environment override the role: see the next step.',
        'environment',
      ),
    ),
    step(
      processEnvironment,
      outcome('AWS_ACCESS_KEY_ID', 'These keys override any role.', 'environment'),
      outcome('AWS_CONTAINER_CREDENTIALS_FULL_URI, AWS_ROLE_ARN', 'The role reaches the pod.'),
    ),
    stepOf(
      beside(on, 'ServiceAccount'),
      asYaml,
      outcome('no annotation', 'Pod Identity needs none; a role of IRSA is named here.'),
    ),
    step(allLogs, outcome('is not authorized to perform', 'The line names action and resource.')),
    step(details, outcome('Service Account', 'The account that the pods run as.')),
  ],
}
