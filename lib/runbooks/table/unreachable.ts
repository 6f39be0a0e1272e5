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
    'No pod is ready, so the Service has no endpoints (503).',
    'The process listens on another port than convox.yml says (502).',
    'It responds more slowly than the timeout allows (504).',
    'It is scaled to zero.',
    'Its host resolves to another address, or a whitelist blocks you (403).',
  ],
  steps: (on) => [
    step(
      podsAndNodes,
      outcome('No resources found', 'It is scaled to zero.', 'scale.count'),
      outcome('READY 0/1', 'The health check fails: the next step says how.', 'health'),
      outcome('CrashLoopBackOff, Error', 'The process exits: see the runbook crash-loop.'),
      outcome('ImagePullBackOff, ErrImagePull', 'See the runbook image-pull.'),
      outcome('Pending', 'See the runbook pending.'),
      outcome(
        'Running, READY equal on both sides',
        'The pods are healthy: check the path to them, two steps below.',
      ),
    ),
    step(
      podDetails,
      outcome('statuscode: 404', 'The path of the health check is wrong.', 'health.path'),
      outcome(
        'connection refused',
        'It listens on another port, only on 127.0.0.1, or not yet.',
        'port',
      ),
      outcome('context deadline exceeded', 'It responds too slowly.', 'health.timeout'),
      outcome('statuscode: 500, 503', 'The app reports that it is unhealthy: see its logs.'),
    ),
    step(
      endpoints,
      outcome('false behind a pod', 'That pod is not ready: see the step above.', 'health'),
      outcome('nothing', 'No pod matches the selector of the Service.'),
      outcome('true behind a pod', 'The Service has this endpoint: continue.'),
    ),
    stepOf(
      beside(on, 'Service'),
      askFromInside,
      outcome('the answer of the app', 'The app works: the problem is in front of it. Continue.'),
      outcome('connection refused', 'It does not listen on this port.', 'port'),
      outcome('timed out', 'It does not respond within five seconds.', 'timeout'),
    ),
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      details,
      outcome(
        'a backend without addresses',
        'The Service and its port are correct, but no pod is ready.',
      ),
      outcome('no ADDRESS', 'The router has not accepted it: see the events below.'),
    ),
    stepOf(
      beside(on, 'Ingress'),
      routerLogs,
      outcome('upstream timed out (110)', 'It takes longer than the timeout.', 'timeout'),
      outcome('connect() failed (111)', 'Nothing listens on that port.', 'port'),
    ),
    stepOf(
      beside(on, 'Ingress', 'HTTPProxy'),
      doesItAnswer,
      outcome('403', 'The whitelist blocks you.', 'whitelist'),
      outcome('404', 'The router knows no such host.', 'domain'),
      outcome('could not resolve', 'See the runbook domain.'),
    ),
  ],
}
