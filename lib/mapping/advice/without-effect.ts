import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'

/**
 * Keys of a service that a rack reads and then leaves alone, with what does the work today. Facts,
 * section 3.4.
 */
const SERVICE_KEYS: readonly (readonly [readonly string[], string])[] = [
  [['drain'], 'Write termination.grace for the seconds that a pod has to stop.'],
  [['test'], 'Nothing runs it in the cluster; use convox run.'],
  [
    ['scale', 'targets', 'requests'],
    'Scale by requests with scale.targets.external or scale.keda.',
  ],
  [
    ['scale', 'targets', 'custom'],
    'Scale by metrics of your cloud with scale.targets.external or scale.keda.',
  ],
]

const AGENT_KEYS: readonly (readonly [readonly string[], string])[] = [
  [['deployment'], 'An agent runs as a DaemonSet, which replaces one pod after another.'],
  [['scale', 'count'], 'An agent runs one pod on each node.'],
  [['scale', 'autoscale'], 'An agent runs one pod on each node.'],
  [['scale', 'keda'], 'An agent runs one pod on each node.'],
]

export function* withoutEffect({ manifest }: AdviceInput): Generator<Advice> {
  for (const { node, id, agent } of manifest.services) {
    for (const [keys, instead] of agent.value ? [...SERVICE_KEYS, ...AGENT_KEYS] : SERVICE_KEYS) {
      const entry = entryAt(node, ...keys)
      const path = [id, ...keys].join('.')
      if (entry)
        yield {
          code: 'without-effect',
          message: `${keys.join('.')} has no effect${agent.value && AGENT_KEYS.some(([agentKeys]) => agentKeys === keys) ? ' on an agent' : ''}. ${instead}`,
          span: entry.key.span,
          path,
        }
    }
  }
}
