import { asYaml } from '../../kubectl/rows/object'
import { restarts, usage } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const outOfMemory: RunbookTemplate = {
  id: 'out-of-memory',
  title: 'OOMKilled',
  symptom: 'A container is killed when it takes more memory than its limit.',
  about: workload,
  causes: [
    'The limit is lower than it seems: `scale.memory` is also the limit, unless `scale.limit.memory` says otherwise. Without either it is 512 MiB.',
    'The process grows: a leak, or as many workers as the node has cores.',
    'A volume in memory (`emptyDir` with medium Memory) counts too.',
  ],
  steps: (on) => {
    const limit = on.labels.type === 'resource' ? 'options.mem' : 'scale.limit.memory'
    return [
      step(
        restarts,
        outcome('OOMKilled', 'It is that.', limit),
        outcome(
          'Error, 137, but not OOMKilled',
          'It was killed by something else: a liveness check, or a node out of memory.',
          'liveness',
        ),
      ),
      step(
        usage,
        outcome('near the limit all the time', 'Raise it.', limit),
        outcome('far below', 'It rises in bursts: look at what it does then, or raise it.', limit),
      ),
      step(
        asYaml,
        outcome('limits.memory', 'The number that holds; compare it with what you wrote.', limit),
      ),
    ]
  },
}
