import { details, events } from '../../kubectl/rows/object'
import { endpoints, loadBalancerAddress, podsBehind } from '../../kubectl/rows/services'
import { balancer } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const balancerPending: RunbookTemplate = {
  id: 'balancer-pending',
  title: 'A balancer has no address, or leads nowhere',
  symptom: 'EXTERNAL-IP stays <pending>, or connections to it hang.',
  about: balancer,
  causes: [
    'The cloud is still making it: minutes, on AWS.',
    'The cloud refuses: quota, subnets without the right tags, an annotation that it does not know.',
    'No pod of the service listens on the target port.',
    'A whitelist keeps you out.',
  ],
  steps: () => [
    step(
      loadBalancerAddress,
      outcome('an address', 'It is there: go on with what is behind it.'),
      outcome('nothing', 'The next step says what the cloud answered.'),
    ),
    step(
      events,
      outcome('SyncLoadBalancerFailed', 'Its words are the cloud’s own.', 'annotations'),
      outcome('EnsuredLoadBalancer', 'It is made.'),
    ),
    step(
      details,
      outcome('LoadBalancer Source Ranges', 'Only these networks get in.', 'whitelist'),
      outcome('TargetPort', 'The port that the pods must listen on.', 'ports'),
    ),
    step(
      endpoints,
      outcome('nothing, or only false', 'No pod of the service is ready.', 'service'),
      outcome('true behind a pod', 'Pods are ready.'),
    ),
    step(podsBehind, outcome('READY 0/1', 'See the runbook 503 of that service.')),
  ],
}
