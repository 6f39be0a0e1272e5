import { isCertificateReady, issuers, whatIssuanceWaitsFor } from '../../kubectl/rows/certificates'
import { details } from '../../kubectl/rows/object'
import { doesItResolve, routerAddress } from '../../kubectl/rows/routing'
import { certificate as about, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const certificate: RunbookTemplate = {
  id: 'certificate',
  title: 'A certificate is not ready',
  symptom: 'The browser warns, or gets a self-signed certificate.',
  about,
  causes: [
    'A domain does not resolve to the router, so the challenge fails.',
    'One of several domains fails, and with it the whole certificate.',
    'The issuer limits the requests for these names in a week.',
    'An IP whitelist or a redirect blocks the issuer.',
  ],
  steps: (on) => [
    step(
      isCertificateReady,
      outcome(
        'READY True',
        'It is issued: the browser caches an old one, or requests another name.',
        'domain',
      ),
      outcome('READY False', 'Go on.'),
    ),
    {
      ask: whatIssuanceWaitsFor,
      row: 0,
      outcomes: [
        outcome('order pending', 'A challenge is pending: the next step shows why.'),
        outcome(
          'order errored or invalid',
          'It was refused. Once the cause is fixed, delete the Secret to start again.',
        ),
      ],
    },
    {
      ask: whatIssuanceWaitsFor,
      row: 1,
      outcomes: [
        outcome(
          'wrong status code 404, connection refused',
          'The name resolves to another address.',
          'domain',
        ),
        outcome('no such host', 'The name does not exist.', 'domain'),
        outcome('403', 'The whitelist blocks the issuer.', 'whitelist'),
      ],
    },
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      doesItResolve,
      outcome("another address than the router's", 'Point the name at the router.', 'domain'),
    ),
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      routerAddress,
      outcome('an address', 'Every name must resolve to it.'),
    ),
    step(
      details,
      outcome(
        'too many certificates, rateLimited',
        'Wait for a week, or use your own certificate.',
        'certificate.id',
      ),
    ),
    step(
      issuers,
      outcome('READY False', 'The issuer itself is not ready: it is part of the rack.'),
    ),
  ],
}
