import { allLogs } from '../../kubectl/rows/logs'
import { details } from '../../kubectl/rows/object'
import { doesItAnswer, routerLogs } from '../../kubectl/rows/routing'
import { beside, route } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const tooLarge: RunbookTemplate = {
  id: 'too-large',
  title: '413, a request is too large',
  symptom: 'An upload is refused with 413.',
  about: route,
  causes: [
    'The app refuses it: the router of a rack has no limit (`proxy-body-size: 0`), so the 413 is the app’s.',
    'A proxy in front of the rack has a limit: a CDN, or a firewall.',
    'An annotation of the service sets a limit.',
  ],
  steps: (on) => [
    step(
      routerLogs,
      outcome('413 with an upstream time', 'The app answered 413: raise its own limit.'),
      outcome(
        'client intended to send too large body',
        'An annotation sets a limit.',
        'ingressAnnotations',
      ),
      outcome('no such request', 'It never reached the rack: a proxy in front of it refuses it.'),
    ),
    stepOf(
      beside(on, 'Deployment', 'DaemonSet'),
      allLogs,
      outcome('413, payload too large', 'The app refuses it: its framework has a limit.'),
    ),
    step(
      details,
      outcome('proxy-body-size under Annotations', 'That is the limit.', 'ingressAnnotations'),
    ),
    step(doesItAnswer, outcome('another answer', 'Small requests go through.')),
  ],
}
