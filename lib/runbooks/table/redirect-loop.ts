import { details } from '../../kubectl/rows/object'
import { doesItAnswer, isItRouted } from '../../kubectl/rows/routing'
import { askFromInside } from '../../kubectl/rows/services'
import { beside, route } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const redirectLoop: RunbookTemplate = {
  id: 'redirect-loop',
  title: 'Too many redirects',
  symptom: 'The browser gives up with ERR_TOO_MANY_REDIRECTS.',
  about: route,
  causes: [
    'The app redirects to HTTPS although the router terminates TLS: it must trust `X-Forwarded-Proto`.',
    'A CDN in front uses http to the rack, which redirects to https.',
    'The app redirects one host to another, and that host back.',
  ],
  steps: (on) => [
    step(
      doesItAnswer,
      outcome('301, 302, 307, 308', 'See whether the app itself redirects: the next step.'),
      outcome('200', 'The cause is the proxy in front of the rack.'),
    ),
    stepOf(
      beside(on, 'Service'),
      askFromInside,
      outcome(
        'a redirect to https',
        'The app redirects: configure it to trust X-Forwarded-Proto.',
        'port',
      ),
      outcome('an answer', 'The router redirects, or a proxy in front of it.', 'tls.redirect'),
    ),
    step(
      details,
      outcome('ssl-redirect true', 'The router redirects http to https.', 'tls.redirect'),
    ),
    step(
      isItRouted,
      outcome('both hosts', 'The app must not redirect one to the other and back.', 'domain'),
    ),
  ],
}
