import { details } from '../../kubectl/rows/object'
import { isItRolledOut, scale } from '../../kubectl/rows/rollout'
import { isItScaling } from '../../kubectl/rows/scaling'
import { beside, ofKind } from '../about'
import { outcome, type RunbookTemplate, step, stepOf } from '../template'

export const scaleIgnored: RunbookTemplate = {
  id: 'scale-ignored',
  title: 'A change of scale is ignored',
  symptom:
    'The count in convox.yml was changed and promoted, and the number of pods is the old one.',
  about: (concept, cluster) =>
    concept.startsWith('services.') ? ofKind(concept, cluster, 'Deployment') : undefined,
  causes: [
    'The count of convox.yml is for the first deploy: later promotes keep the number that runs.',
    'An autoscaler decides between its bounds.',
    'Someone scaled it from the console, which overrides convox.yml.',
    '`scale:` without anything under it means zero.',
  ],
  steps: (on) => [
    step(
      isItRolledOut,
      outcome(
        'the old number',
        'It was kept, as it always is: set it by hand, two steps on.',
        'scale.count',
      ),
      outcome('0/0', 'It was zero, or `scale:` is empty.', 'scale'),
    ),
    step(
      details,
      outcome(
        'convox.com/scale-override-active: true',
        'The console has overridden it: undo it there.',
      ),
      outcome('Replicas', 'The number that was requested last.'),
    ),
    stepOf(
      beside(on, 'HorizontalPodAutoscaler'),
      isItScaling,
      outcome(
        'MINPODS and MAXPODS as you wrote',
        'They did change: the autoscaler decides in between.',
        'scale.count',
      ),
    ),
    step(
      scale,
      outcome('scaled', 'From now on this number is kept. `convox scale` does the same.'),
    ),
  ],
}
