import { asYaml } from '../../kubectl/rows/object'
import { restarts, usage } from '../../kubectl/rows/pods'
import { workload } from '../about'
import { outcome, type RunbookTemplate, step } from '../template'

export const outOfMemory: RunbookTemplate = {
  id: 'out-of-memory',
  title: 'OOMKilled',
  symptom: 'A container is killed when it uses more memory than its limit.',
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
        outcome('OOMKilled', 'This is the cause.', limit),
        outcome(
          'Error, 137, but not OOMKilled',
          'Something else killed it: a liveness probe, or a node out of memory.',
          'liveness',
        ),
      ),
      step(
        usage,
        outcome('near the limit all the time', 'Raise the limit.', limit),
        outcome(
          'far below',
          'Usage rises in bursts: check what happens then, or raise the limit.',
          limit,
        ),
      ),
      step(
        asYaml,
        outcome('limits.memory', 'The effective limit: compare it with what you wrote.', limit),
      ),
    ]
  },
}
