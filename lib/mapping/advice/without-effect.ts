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

export function* withoutEffect({ manifest }: AdviceInput): Generator<Advice> {
  for (const { node, id } of manifest.services)
    for (const [keys, instead] of SERVICE_KEYS) {
      const entry = entryAt(node, ...keys)
      const key = keys.join('.')
      const message = `${key} has no effect. ${instead}`
      if (entry)
        yield { code: 'without-effect', message, span: entry.key.span, path: `${id}.${key}` }
    }
}
