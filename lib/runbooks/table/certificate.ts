import { isCertificateReady, issuers, whatIssuanceWaitsFor } from '../../kubectl/rows/certificates'
import { details } from '../../kubectl/rows/object'
import { doesItResolve, routerAddress } from '../../kubectl/rows/routing'
import { certificate as about, beside } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const certificate: RunbookTemplate = {
  id: 'certificate',
  title: 'A certificate is not ready',
  symptom: 'The browser warns, or is shown a certificate that nobody issued.',
  about,
  causes: [
    'A domain does not lead to the router, so nobody can prove that it is yours.',
    'One domain of several fails, and so the whole certificate does.',
    'The issuer has had enough requests for these names this week.',
    'An IP whitelist or a redirect keeps the issuer out.',
  ],
  steps: (on) => [
    step(
      isCertificateReady,
      outcome(
        'READY True',
        'It is issued: the browser keeps an old one, or asks another name.',
        'domain',
      ),
      outcome('READY False', 'Go on.'),
    ),
    {
      ask: whatIssuanceWaitsFor,
      row: 0,
      outcomes: [
        outcome('order pending', 'A challenge waits: the next step says for what.'),
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
        outcome('wrong status code 404, connection refused', 'The name leads elsewhere.', 'domain'),
        outcome('no such host', 'The name does not exist.', 'domain'),
        outcome('403', 'The whitelist keeps the issuer out.', 'whitelist'),
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
      outcome('an address', 'That is where every name must lead.'),
    ),
    step(
      details,
      outcome(
        'too many certificates, rateLimited',
        'Wait for a week, or bring your own.',
        'certificate.id',
      ),
    ),
    step(issuers, outcome('READY False', 'The issuer itself is down: that is the rack’s.')),
  ],
}
