import { asksForKeda } from '../conditions/service-scaling'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * Targets beside a fixed count: without a range there is nothing that could hold them. Facts,
 * section 5.16.
 */
export function* noAutoscaler({ manifest }: AdviceInput): Generator<Advice> {
  for (const service of manifest.services) {
    const { count, targets } = service.scale
    const target =
      [targets.cpu, targets.memory].find(({ value }) => value !== 0) ?? targets.external[0]?.name
    if (target === undefined) continue
    if (asksForKeda(service))
      yield* remarkOn(
        'targets-without-autoscaler',
        target,
        'With scale.keda or scale.autoscale there is no HorizontalPodAutoscaler, and targets have no effect.',
      )
    else if (!service.agent.value && count.min.value === count.max.value) {
      const message = `There is no autoscaler: count is ${count.min.value}, not a range. Write it as ${count.min.value || 1}-${Math.max(count.min.value, 1) + 2}, say.`
      yield* remarkOn('targets-without-autoscaler', target, message)
    }
  }
}
