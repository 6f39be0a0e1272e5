import { details } from '../../kubectl/rows/object'
import { podDetails, podsAndNodes } from '../../kubectl/rows/pods'
import { doesItAnswer, routerLogs } from '../../kubectl/rows/routing'
import { askFromInside, endpoints } from '../../kubectl/rows/services'
import { beside, ofKind, service } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const unreachable: RunbookTemplate = {
  id: '503',
  title: 'Unreachable, or 503',
  symptom: 'The service answers 502, 503 or 504, or not at all.',
  about: (concept, cluster) =>
    ofKind(concept, cluster, 'Service') ? service(concept, cluster) : undefined,
  causes: [
    'No pod is ready, so its Service leads nowhere (503).',
    'The process listens on another port than convox.yml says (502).',
    'It answers more slowly than the timeout allows (504).',
    'It is scaled to zero.',
    'Its host leads elsewhere, or a whitelist keeps you out (403).',
  ],
  steps: (on) => [
    step(
      podsAndNodes,
      outcome('No resources found', 'It is scaled to zero.', 'scale.count'),
      outcome('READY 0/1', 'The health check fails: the next step says how.', 'health'),
      outcome('CrashLoopBackOff, Error', 'The process ends: see the runbook crash-loop.'),
      outcome('ImagePullBackOff, ErrImagePull', 'See the runbook image-pull.'),
      outcome('Pending', 'See the runbook pending.'),
      outcome(
        'Running, READY equal on both sides',
        'The pods are well: go on with what leads to them, two steps on.',
      ),
    ),
    step(
      podDetails,
      outcome('statuscode: 404', 'The path of the health check is another.', 'health.path'),
      outcome(
        'connection refused',
        'It listens on another port, on 127.0.0.1 alone, or not yet.',
        'port',
      ),
      outcome('context deadline exceeded', 'It answers too slowly.', 'health.timeout'),
      outcome('statuscode: 500, 503', 'The app says that it is not well: its log says why.'),
    ),
    step(
      endpoints,
      outcome('false behind a pod', 'That pod is not ready: the step before says why.', 'health'),
      outcome('nothing', 'No pod has the labels that the Service looks for.'),
      outcome('true behind a pod', 'The Service leads to it: go on.'),
    ),
    stepOf(
      beside(on, 'Service'),
      askFromInside,
      outcome('the answer of the app', 'The app is well: what lies before it is not. Go on.'),
      outcome('connection refused', 'It listens on another port than this.', 'port'),
      outcome('timed out', 'It does not answer in five seconds.', 'timeout'),
    ),
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      details,
      outcome(
        'a backend without addresses',
        'The Service and its port are right, no pod is ready.',
      ),
      outcome('no ADDRESS', 'The router has not taken it up: look at the events below.'),
    ),
    stepOf(
      beside(on, 'Ingress'),
      routerLogs,
      outcome('upstream timed out (110)', 'It needs longer than the timeout.', 'timeout'),
      outcome('connect() failed (111)', 'Nothing listens on that port.', 'port'),
    ),
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      doesItAnswer,
      outcome('403', 'The whitelist keeps you out.', 'whitelist'),
      outcome('404', 'The router knows no such host.', 'domain'),
      outcome('could not resolve', 'See the runbook domain.'),
    ),
  ],
}
