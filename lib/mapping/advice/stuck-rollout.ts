import type { Advice, AdviceInput } from './advice-input'
import { entryAt } from './entry-at'
import { remarkOn } from './remark-on'
import { setting } from './text-edits'

/**
 * Bounds between which no pod may be missing and none extra: a new release has no way in. Facts,
 * section 5.15.
 */
export function* stuckRollouts({ manifest, text }: AdviceInput): Generator<Advice> {
  for (const { agent, deployment, node } of manifest.services) {
    const { minimum, maximum } = deployment
    if (agent.value || minimum.value < 100 || maximum.value > 100) continue
    const entry = entryAt(node, 'deployment', 'maximum')
    const message = `With minimum ${minimum.value} and maximum ${maximum.value} no pod may be missing and none extra, so no release can roll out.`
    yield* remarkOn(
      'deployment-stuck',
      maximum,
      message,
      ...(entry ? [setting('Allow twice as many pods', entry, '200', text)] : []),
    )
  }
}
