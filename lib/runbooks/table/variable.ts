import { everyValue, whoUsesIt } from '../../kubectl/rows/configuration'
import { processEnvironment } from '../../kubectl/rows/get-in'
import { images } from '../../kubectl/rows/pods'
import { restart } from '../../kubectl/rows/rollout'
import { beside, environment } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const variable: RunbookTemplate = {
  id: 'variable',
  title: 'A variable is not what I set',
  symptom: 'The app sees another value than convox.yml or `convox env` says.',
  about: environment,
  causes: [
    'The release overrides convox.yml: a default applies only if the release does not set the variable.',
    'A variable of a resource overrides one of the same name.',
    'Pods read their variables when they start: the running ones are older.',
    'YAML converts the value: Y, NO and 012 do not stay as written.',
    '`convox env set` creates a release, which must be promoted.',
  ],
  steps: (on) => [
    step(
      everyValue,
      outcome(
        'another value',
        'The release, or another line of convox.yml, sets it: see the table of variables.',
        'environment',
      ),
      outcome('no such key', 'Nothing sets it: declare it, or set it.', 'environment'),
      outcome('the value you set', 'The pods are older: restart them.'),
    ),
    stepOf(
      beside(on, 'Deployment', 'DaemonSet'),
      processEnvironment,
      outcome(
        'another value than the Secret',
        'A resource sets a variable of the same name, or the pod is older.',
        'resources',
      ),
    ),
    stepOf(
      beside(on, 'Deployment', 'DaemonSet'),
      images,
      outcome(
        'another RELEASE',
        'The release with your change is not promoted, or was rolled back.',
      ),
    ),
    step(whoUsesIt, outcome('a timer too', 'It takes the new value at its next run.')),
    stepOf(
      beside(on, 'Deployment', 'DaemonSet'),
      restart,
      outcome('restarted', 'Its pods have read the Secret again.'),
    ),
  ],
}
