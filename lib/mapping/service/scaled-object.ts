import type { ScaledObjectFallback, ScaledObjectTrigger } from '../../kubernetes/custom-kinds'
import type { CombinedService } from '../../manifest/manifest'
import type { AutoscaleSlot, AutoscaleSlotName } from '../../manifest/service/autoscale'
import { AUTOSCALE_SLOTS } from '../../manifest/service/autoscale'
import type { Keda, KedaAdvanced } from '../../manifest/service/keda'
import type { Trigger } from '../../manifest/service/trigger'
import type { Draft } from '../../provenance/draft'
import { type AnySourced, derive, fromRack, Sourced } from '../../provenance/sourced'
import { noScaledObject } from '../conditions/service-scaling'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { bare } from '../written-text'

const AWS_AUTHENTICATION = 'keda-aws-auth-default'

/**
 * KEDA's objects, where a service asks for it, the rack has it, and the replicas are a range.
 * Facts, section 5.18.
 */
export function scaledObject(service: CombinedService, context: MappingContext): Emission[] {
  if (noScaledObject(service, context)) return []
  return [
    ...(context.settings.provider === 'aws' ? [awsAuthentication(service, context)] : []),
    emitScaledObject(service, context),
  ]
}

function because(service: CombinedService): AnySourced[] {
  const triggers = [
    ...(service.scale.keda?.triggers ?? []),
    ...(service.scale.autoscale?.custom ?? []),
  ].map((trigger) => trigger.type)
  const thresholds = Object.values(service.scale.autoscale?.slots ?? {}).flatMap((slot) =>
    slot?.threshold ? [slot.threshold] : [],
  )
  return [service.name, ...thresholds, ...triggers]
}

function awsAuthentication(service: CombinedService, { namespace }: MappingContext): Emission {
  return emit(
    'TriggerAuthentication',
    { rule: 'keda-authentication', because: because(service) },
    {
      metadata: { name: AWS_AUTHENTICATION, namespace },
      spec: { podIdentity: { identityOwner: 'keda', provider: 'aws' } },
      status: {},
    },
  )
}

function emitScaledObject(service: CombinedService, context: MappingContext): Emission {
  const { app, rack, namespace } = context
  const { count, keda, autoscale } = service.scale
  const name = bare(service.name)
  const periods = keda ?? autoscale
  return emit(
    'ScaledObject',
    { rule: 'keda-scaled-object', because: because(service) },
    {
      metadata: { name, namespace, labels: { app, rack, service: name, system: 'convox' } },
      spec: {
        advanced: keda?.advanced && advancedOf(keda.advanced),
        cooldownPeriod: periods?.cooldownPeriod,
        fallback: keda && fallbackOf(keda),
        idleReplicaCount: keda?.idleReplicaCount,
        maxReplicaCount: count.max,
        minReplicaCount: count.min,
        pollingInterval: periods?.pollingInterval,
        scaleTargetRef: { kind: 'Deployment', name },
        triggers: triggers(service, context),
      },
      status: {},
    },
  )
}

/** As Go's JSON leaves them out: false and empty texts. */
function advancedOf(advanced: KedaAdvanced) {
  const { restoreToOriginalReplicaCount: restore, horizontalPodAutoscalerConfig: config } = advanced
  const modifiers = Object.entries(advanced.scalingModifiers ?? {}).flatMap(([name, text]) =>
    nonEmpty(text) ? [[name, text] as const] : [],
  )
  return {
    horizontalPodAutoscalerConfig: config && { ...config, name: nonEmpty(config.name) },
    restoreToOriginalReplicaCount: restore?.value ? restore : undefined,
    scalingModifiers:
      modifiers.length > 0
        ? Object.fromEntries(modifiers)
        : new Sourced({}, restore?.origins ?? config?.name?.origins ?? []),
  }
}

function fallbackOf({ fallback }: Keda): Draft<ScaledObjectFallback> | undefined {
  return (
    fallback && {
      behavior: nonEmpty(fallback.behavior),
      failureThreshold: fallback.failureThreshold ?? 0,
      replicas: fallback.replicas ?? 0,
    }
  )
}

function triggers(service: CombinedService, context: MappingContext): Draft<ScaledObjectTrigger>[] {
  const { autoscale, keda } = service.scale
  const slots = AUTOSCALE_SLOTS.flatMap((name) => {
    const slot = autoscale?.slots[name]
    return slot ? [slotTrigger(name, slot, service, context)] : []
  })
  return [
    ...slots,
    ...[...(autoscale?.custom ?? []), ...(keda?.triggers ?? [])].map((trigger) =>
      asWritten(trigger, context),
    ),
  ]
}

/** What each slot becomes; the metrics of GPUs and queues are asked of Prometheus. */
const SLOTS: Readonly<Record<AutoscaleSlotName, { type: string; name: string; metric?: string }>> =
  {
    cpu: { type: 'cpu', name: 'convox-cpu' },
    memory: { type: 'memory', name: 'convox-memory' },
    gpuUtilization: {
      type: 'prometheus',
      name: 'convox-gpu-utilization',
      metric: 'DCGM_FI_DEV_GPU_UTIL',
    },
    queueDepth: {
      type: 'prometheus',
      name: 'convox-queue-depth',
      metric: 'vllm:num_requests_waiting',
    },
  }

function slotTrigger(
  slotName: AutoscaleSlotName,
  slot: AutoscaleSlot,
  service: CombinedService,
  context: MappingContext,
): Draft<ScaledObjectTrigger> {
  const { type, name, metric } = SLOTS[slotName]
  const threshold = slot.threshold ? derive('keda-trigger', [slot.threshold], String) : '0'
  if (metric === undefined)
    return { metadata: { value: threshold }, metricType: 'Utilization', name, type }
  const metricName = slot.metricName?.value
    ? slot.metricName
    : derive('keda-trigger', slot.metricName ? [slot.metricName] : [], () => metric)
  const serverAddress = slot.prometheusUrl?.value
    ? slot.prometheusUrl
    : fromRack('prometheusUrl', context.settings.prometheusUrl)
  const query = slot.query?.value
    ? slot.query
    : derive(
        'keda-trigger',
        [metricName, context.app, service.name],
        (metric, _, name) => `max(${metric}{app="${context.settings.app}",service="${name}"})`,
      )
  const activationThreshold = slot.threshold
    ? derive('keda-trigger', [slot.threshold], (value) => String(Math.max(value / 2, 1)))
    : '1'
  return {
    metadata: { activationThreshold, metricName, query, serverAddress, threshold },
    name,
    type,
  }
}

function asWritten(
  { type, name, metadata, metricType, useCachedMetrics, authenticationRef }: Trigger,
  { settings }: MappingContext,
): Draft<ScaledObjectTrigger> {
  const identity =
    settings.provider === 'aws' && !authenticationRef && type.value.startsWith('aws-')
  return {
    authenticationRef: identity
      ? {
          kind: derive('keda-authentication', [type], () => 'TriggerAuthentication'),
          name: derive('keda-authentication', [type], () => AWS_AUTHENTICATION),
        }
      : authenticationRef && {
          kind: nonEmpty(authenticationRef.kind),
          name: authenticationRef.name ?? '',
        },
    metadata,
    metricType: nonEmpty(metricType),
    name: nonEmpty(name),
    type,
    useCachedMetrics: useCachedMetrics?.value ? useCachedMetrics : undefined,
  }
}

function nonEmpty(text: Sourced<string> | undefined): Sourced<string> | undefined {
  return text?.value ? text : undefined
}
