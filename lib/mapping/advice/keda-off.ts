import type { CombinedService } from '../../manifest/manifest'
import type { Sourced } from '../../provenance/sourced'
import { asksForKeda, lacksPrometheus } from '../conditions/service-scaling'
import type { Advice, AdviceInput } from './advice-input'
import { remarkOn } from './remark-on'

/**
 * Scaling by KEDA on a rack that does not have it, or has no Prometheus to ask: nothing scales, and
 * nobody says so. Facts, section 5.18.
 */
export function* kedaOff({ manifest, settings }: AdviceInput): Generator<Advice> {
  for (const service of manifest.services) {
    if (service.agent.value || !asksForKeda(service)) continue
    const place = firstAsked(service)
    const { min, max } = service.scale.count
    if (!settings.keda) {
      const message = `The rack has no KEDA, so ${service.name.value} gets no autoscaler at all and stays at ${min.value}: convox rack params set keda_enable=true.`
      yield* remarkOn('keda-off', place, message)
    } else if (lacksPrometheus(service, settings.prometheusUrl)) {
      yield* remarkOn(
        'prometheus-missing',
        place,
        'The rack has no prometheus_url, so the whole ScaledObject is left out. Set it on the rack, or prometheusUrl here.',
      )
    } else if (max.value <= min.value) {
      yield* remarkOn(
        'keda-without-range',
        place,
        `There is nothing to scale between ${min.value} and ${max.value} replicas, so no ScaledObject is made. Write scale.min and scale.max.`,
      )
    }
  }
}

function firstAsked({ name, scale }: CombinedService): Sourced<unknown> {
  const slot = Object.values(scale.autoscale?.slots ?? {})[0]
  return (
    scale.keda?.triggers[0]?.type ?? slot?.threshold ?? scale.autoscale?.custom[0]?.type ?? name
  )
}
