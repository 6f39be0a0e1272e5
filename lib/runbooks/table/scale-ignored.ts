import { details } from '../../kubectl/rows/object'
import { isItRolledOut, scale } from '../../kubectl/rows/rollout'
import { isItScaling } from '../../kubectl/rows/scaling'
import { beside, ofKind } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const scaleIgnored: RunbookTemplate = {
  id: 'scale-ignored',
  title: 'A change of scale is ignored',
  symptom:
    'The count in convox.yml was changed and promoted, but the number of pods did not change.',
  about: (concept, cluster) =>
    concept.startsWith('services.') ? ofKind(concept, cluster, 'Deployment') : undefined,
  causes: [
    'The count of convox.yml applies to the first deploy: later promotes keep the running number.',
    'An autoscaler sets the number within its bounds.',
    'Someone scaled it from the console, which overrides convox.yml.',
    'An empty `scale:` means zero.',
  ],
  steps: (on) => [
    step(
      isItRolledOut,
      outcome(
        'the old number',
        'A promote keeps it: set it by hand, two steps below.',
        'scale.count',
      ),
      outcome('0/0', 'It was zero, or `scale:` is empty.', 'scale'),
    ),
    step(
      details,
      outcome(
        'convox.com/scale-override-active: true',
        'The console overrides it: undo that there.',
      ),
      outcome('Replicas', 'The number that was requested last.'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      isItScaling,
      outcome(
        'MINPODS and MAXPODS as you wrote',
        'The bounds did change: the autoscaler sets the number within them.',
        'scale.count',
      ),
    ),
    step(
      scale,
      outcome('scaled', 'This number is kept from now on. `convox scale` does the same.'),
    ),
  ],
}
