import { certificatesBehind } from '../../kubectl/rows/certificates'
import { doesItAnswer, doesItResolve, isItRouted, routerAddress } from '../../kubectl/rows/routing'
import { route } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const domain: RunbookTemplate = {
  id: 'domain',
  title: 'A domain does not resolve',
  symptom: 'A name does not resolve, or resolves to another address.',
  about: route,
  causes: [
    'The name has no DNS record, or a record with another address than that of the router.',
    'The name is not a host of the service: a variable in `domain` was empty.',
    'The record is new, and the old one is still cached.',
    'Hosts of internal services resolve only inside the rack.',
  ],
  steps: () => [
    step(
      isItRouted,
      outcome(
        'your name is missing under HOSTS',
        'It is not in convox.yml, or its variable is empty in this release.',
        'domain',
      ),
      outcome('no ADDRESS', 'The router has not accepted it.'),
    ),
    step(
      routerAddress,
      outcome('an address', 'Point your name there: CNAME for a host name, A for an IP.'),
    ),
    step(
      doesItResolve,
      outcome('NXDOMAIN', 'Create the record at your DNS provider.', 'domain'),
      outcome('another address', 'Change the record.', 'domain'),
    ),
    step(
      doesItAnswer,
      outcome('404', 'It resolves to a router that does not know the host.', 'domain'),
      outcome('503', 'The host works: see the runbook 503.'),
    ),
    step(certificatesBehind, outcome('READY False', 'See the runbook certificate.')),
  ],
}
