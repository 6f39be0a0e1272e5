import type { CombinedService } from '../../manifest/manifest'
import type { AbsenceReason, Condition } from './condition'

type Ask = Condition<CombinedService>['reason']

/** Why nothing scales a service, or nothing of it runs. */

export function noAutoscaler(...[service, context]: Parameters<Ask>): AbsenceReason | undefined {
  const { min, max } = service.scale.count
  if (service.agent.value)
    return {
      because: 'The service is an agent: it runs one pod on every node and is not scaled.',
      change: 'Remove `agent: true`.',
      place: service.agent,
    }
  if (asksForKeda(service)) {
    const missing = noScaledObject(service, context)
    return (
      missing && {
        because: `The service uses KEDA, which replaces the HorizontalPodAutoscaler. ${missing.because} So the number of pods does not change.`,
        change: missing.change,
        ...where(missing),
      }
    )
  }
  if (min.value !== max.value) return undefined
  return {
    because: `\`scale.count\` is ${min.value}, a number and not a range.`,
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
      because: 'The service is an agent: it runs one pod on every node and is not scaled.',
      change: 'Remove `agent: true`.',
      place: service.agent,
    }
  if (!settings.keda)
    return {
      because:
        'KEDA is not installed on this rack, and the rack ignores the setting without a message.',
      change: 'Set keda_enable=true on the rack.',
      setting: 'keda',
      ...asked,
    }
  if (count.max.value <= count.min.value)
    return {
      because: `The replicas range from ${count.min.value} to ${count.max.value}, which leaves no room to scale.`,
      change: 'Write `min` and a greater `max` under `scale`.',
      place: count.max,
      path: `${service.id}.scale.max`,
    }
  if (lacksPrometheus(service, settings.prometheusUrl))
    return {
      because: 'It scales by a Prometheus metric, and no Prometheus URL is set.',
      change: 'Write `prometheusUrl` next to the threshold, or set prometheus_url on the rack.',
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
      'The count is 0 at the first deploy: the service is a template for timers. Later promotes keep a running number above 0.',
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
          '`scale.limit.cpu` is not written. `scale.cpu` sets the request only; `scale.memory` sets request and limit.',
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
