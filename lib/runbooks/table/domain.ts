import { certificatesBehind } from '../../kubectl/rows/certificates'
import { doesItAnswer, doesItResolve, isItRouted, routerAddress } from '../../kubectl/rows/routing'
import { route } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const domain: RunbookTemplate = {
  id: 'domain',
  title: 'A domain does not resolve',
  symptom: 'A name leads nowhere, or somewhere else.',
  about: route,
  causes: [
    'The name has no record, or points at another address than the router.',
    'The name is not among the hosts of the service: a variable in `domain` was empty.',
    'The record is new, and old answers live on for a while.',
    'Hosts of internal services exist inside the rack only.',
  ],
  steps: () => [
    step(
      isItRouted,
      outcome(
        'your name is missing under HOSTS',
        'It is not written, or its variable is empty in this release.',
        'domain',
      ),
      outcome('no ADDRESS', 'The router has not taken it up.'),
    ),
    step(
      routerAddress,
      outcome('an address', 'Your name must lead there: CNAME for a host name, A for an IP.'),
    ),
    step(
      doesItResolve,
      outcome('NXDOMAIN', 'Make the record, where the domain is kept.', 'domain'),
      outcome('another address', 'Change the record.', 'domain'),
    ),
    step(
      doesItAnswer,
      outcome('404', 'It reaches a router that does not know it.', 'domain'),
      outcome('503', 'It is found; see the runbook 503.'),
    ),
    step(certificatesBehind, outcome('READY False', 'See the runbook certificate.')),
  ],
}
