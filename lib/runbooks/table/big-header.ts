import { details } from '../../kubectl/rows/object'
import { doesItAnswer, routerLogs } from '../../kubectl/rows/routing'
import { askFromInside } from '../../kubectl/rows/services'
import { beside, route } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const bigHeader: RunbookTemplate = {
  id: 'big-header',
  title: 'Headers are too big for the router',
  symptom: 'nginx logs `upstream sent too big header` and answers 502, or 400 for a request.',
  about: route,
  causes: [
    'The app sets cookies or tokens that are larger than one buffer of nginx (4 or 8 KiB).',
    'A session is kept in the cookie, and grows.',
    'The browser sends more cookies than `large_client_header_buffers` allows (400).',
  ],
  steps: (on) => [
    step(
      routerLogs,
      outcome(
        'upstream sent too big header',
        'Raise `nginx.ingress.kubernetes.io/proxy-buffer-size`, to 16k for example.',
        'ingressAnnotations',
      ),
      outcome('client sent too long header line', 'The request is too large: send fewer cookies.'),
    ),
    step(doesItAnswer, outcome('502', 'This path sets the large header.')),
    stepOf(
      beside(on, 'Service'),
      askFromInside,
      outcome('an answer', 'The app works: only the router refuses its headers.'),
    ),
    step(
      details,
      outcome('proxy-buffer-size under Annotations', 'It is set: raise it.', 'ingressAnnotations'),
    ),
  ],
}
