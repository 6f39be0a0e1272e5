import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason, Condition } from './condition'

type Ask = Condition<CombinedService>['reason']

/** Why nothing scales a service, or nothing of it runs. */

export function noAutoscaler(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const { min, max } = service.scale.count
  if (service.agent.value)
    return {
      because: 'It is an agent: one pod on every node, and no number to scale.',
      change: 'Take `agent: true` away.',
      place: service.agent,
    }
  if (asksForKeda(service)) {
    const missing = noScaledObject(service, context)
    return (
      missing && {
        because: `It asks for KEDA, which takes the place of one. ${missing.because} So the number of pods stays as it is.`,
        change: missing.change,
        ...where(missing),
      }
    )
  }
  if (min.value !== max.value) return undefined
  return {
    because: `Its count is ${min.value}: one number, not a range.`,
    change: 'Write a range: `count: 2-10`, under `scale`.',
    place: min,
    path: `${service.id}.scale.count`,
  }
}

export function noScaledObject(
  ...[service, { settings }]: Parameters<Ask>
): AbsenceReason | undefined {
  const { count, autoscale, keda } = service.scale
  const path = `${service.id}.scale.autoscale`
  if (!asksForKeda(service))
    return {
      because: 'Neither `scale.autoscale` nor `scale.keda.triggers` is written.',
      change: 'Write `autoscale: {cpu: {threshold: 70}}` under `scale`, with `min` and `max`.',
      path,
    }
  const trigger =
    Object.values(autoscale?.slots ?? {})[0]?.threshold ??
    [...(keda?.triggers ?? []), ...(autoscale?.custom ?? [])][0]?.type
  const asked = trigger === undefined ? { path } : { place: trigger }
  if (service.agent.value)
    return {
      because: 'It is an agent: one pod on every node, and no number to scale.',
      change: 'Take `agent: true` away.',
      place: service.agent,
    }
  if (!settings.keda)
    return {
      because: 'This rack has no KEDA, and drops what asks for it without a word.',
      change: 'Set keda_enable=true on the rack.',
      setting: 'keda',
      ...asked,
    }
  if (count.max.value <= count.min.value)
    return {
      because: `Its count goes from ${count.min.value} to ${count.max.value}: there is no room to scale.`,
      change: 'Write `min` and a greater `max` under `scale`.',
      place: count.max,
      path: `${service.id}.scale.max`,
    }
  if (lacksPrometheus(service, settings.prometheusUrl))
    return {
      because: 'It scales by a metric from Prometheus, and there is no address to ask.',
      change: 'Write `prometheusUrl` beside the threshold, or set prometheus_url on the rack.',
      setting: 'prometheusUrl',
      ...asked,
    }
  return undefined
}

export function noVerticalAutoscaler(service: CombinedService): AbsenceReason | undefined {
  if (service.scale.vpa !== undefined) return undefined
  return {
    because: '`scale.vpa` is not written.',
    change: 'Write `vpa: {updateMode: Off}` under `scale`; the rack needs vpa_enable=true.',
    path: `${service.id}.scale.vpa`,
  }
}

export function noPods(service: CombinedService): AbsenceReason | undefined {
  const { min, max } = service.scale.count
  if (service.agent.value || min.value > 0 || max.value > 0) return undefined
  return {
    because:
      'Its count is 0 on a first deploy: it is a template for timers. A running number above 0 is kept by later promotes.',
    change: 'Write `count: 1` under `scale`.',
    place: min,
    path: `${service.id}.scale.count`,
  }
}

export function noCpuLimit(service: CombinedService): AbsenceReason | undefined {
  const { limit } = service.scale
  return limit.cpu.value > 0
    ? undefined
    : {
        because:
          '`scale.limit.cpu` is not written. `scale.cpu` is what it asks for; only memory is a limit by itself.',
        change: 'Write `limit: {cpu: 500}` under `scale`.',
        place: limit.cpu,
        path: `${service.id}.scale.limit.cpu`,
      }
}

function where({
  place,
  path,
  setting,
}: AbsenceReason): Pick<AbsenceReason, 'place' | 'path' | 'setting'> {
  return {
    ...(place && { place }),
    ...(path !== undefined && { path }),
    ...(setting && { setting }),
  }
}

export function asksForKeda({ scale }: CombinedService): boolean {
  return (scale.autoscale?.enabled ?? false) || (scale.keda?.triggers.length ?? 0) > 0
}

/** A metric from Prometheus without a server to ask: the rack leaves its objects out. */
export function lacksPrometheus({ scale }: CombinedService, prometheusUrl: string): boolean {
  const { gpuUtilization, queueDepth } = scale.autoscale?.slots ?? {}
  return (
    prometheusUrl === '' &&
    [gpuUtilization, queueDepth].some((slot) => slot && !slot.prometheusUrl?.value)
  )
}
