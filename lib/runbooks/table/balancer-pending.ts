import { details, events } from '../../kubectl/rows/object'
import { endpoints, loadBalancerAddress, podsBehind } from '../../kubectl/rows/services'
import { balancer } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const balancerPending: RunbookTemplate = {
  id: 'balancer-pending',
  title: 'A balancer has no address, or does not respond',
  symptom: 'EXTERNAL-IP stays <pending>, or connections to it hang.',
  about: balancer,
  causes: [
    'The cloud is still creating it, which takes minutes on AWS.',
    'The cloud refuses it: quota, subnets without the required tags, or an unknown annotation.',
    'No pod of the service listens on the target port.',
    'A whitelist blocks you.',
  ],
  steps: () => [
    step(
      loadBalancerAddress,
      outcome('an address', 'It has an address: check the pods behind it.'),
      outcome('nothing', 'The next step shows the response of the cloud.'),
    ),
    step(
      events,
      outcome('SyncLoadBalancerFailed', 'The message comes from the cloud.', 'annotations'),
      outcome('EnsuredLoadBalancer', 'The cloud has created it.'),
    ),
    step(
      details,
      outcome('LoadBalancer Source Ranges', 'Only these networks have access.', 'whitelist'),
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
