import { remarkOn } from './remark-on'
import type { Remark, Subject } from './subject'

/** A fixed count is for the first deploy; afterwards the running number stays. Said once, at the first. Facts, section 5.15. */
export function firstDeployOnly({ manifest }: Subject): readonly Remark[] {
  const fixed = manifest.services.find(
    ({ agent, scale }) => !agent.value && scale.count.min.value === scale.count.max.value && scale.count.min.origins.some(({ kind }) => kind === 'written'),
  )
  if (fixed === undefined) return []
  const name = fixed.name.value
  const count = fixed.scale.count.min.value
  const message = `A fixed count holds for the first deploy only: later deploys keep the number that runs. To change it, convox scale ${name} --count ${count}.`
  return remarkOn('count-first-deploy', fixed.scale.count.min, message)
}
