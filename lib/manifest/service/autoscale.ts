import type { Sourced } from '../../provenance/sourced'
import { at, type Field, type Shape } from '../fields'
import { type Cursor, isNull, sourcedAt } from '../read-context'
import { JsonRecord } from './json-record'

/** One metric of `scale.autoscale`. */
export interface AutoscaleSlot {
  readonly threshold: Sourced<number> | undefined
  readonly metricName: Sourced<string> | undefined
  readonly prometheusUrl: Sourced<string> | undefined
  readonly query: Sourced<string> | undefined
  readonly cursor: Cursor
}

/** The metrics that `scale.autoscale` knows, in the order of the triggers that they become. */
export const AUTOSCALE_SLOTS = ['cpu', 'memory', 'gpuUtilization', 'queueDepth'] as const
export type AutoscaleSlotName = (typeof AUTOSCALE_SLOTS)[number]

export interface Trigger {
  readonly type: Sourced<string>
  readonly name: Sourced<string> | undefined
  readonly useCachedMetrics: Sourced<boolean> | undefined
  readonly metadata: Readonly<Record<string, Sourced<string>>> | undefined
  readonly authenticationRef:
    | { readonly name: Sourced<string> | undefined; readonly kind: Sourced<string> | undefined }
    | undefined
  readonly metricType: Sourced<string> | undefined
  readonly cursor: Cursor
}

export interface Autoscale {
  readonly slots: Readonly<Partial<Record<AutoscaleSlotName, AutoscaleSlot>>>
  readonly custom: readonly Trigger[]
  readonly cooldownPeriod: Sourced<number> | undefined
  readonly pollingInterval: Sourced<number> | undefined
  /** Whether anything is asked for at all. */
  readonly enabled: boolean
}

export interface Keda {
  readonly triggers: readonly Trigger[]
  readonly cooldownPeriod: Sourced<number> | undefined
  readonly pollingInterval: Sourced<number> | undefined
  readonly idleReplicaCount: Sourced<number> | undefined
  readonly advanced: KedaAdvanced | undefined
  readonly fallback: KedaFallback | undefined
}

export interface KedaAdvanced {
  readonly restoreToOriginalReplicaCount: Sourced<boolean> | undefined
  readonly horizontalPodAutoscalerConfig:
    | { readonly name: Sourced<string> | undefined; readonly behavior: unknown }
    | undefined
  readonly scalingModifiers:
    | Readonly<Record<(typeof SCALING_MODIFIERS)[number], Sourced<string> | undefined>>
    | undefined
}

export interface KedaFallback {
  readonly failureThreshold: Sourced<number> | undefined
  readonly replicas: Sourced<number> | undefined
  readonly behavior: Sourced<string> | undefined
}

const SCALING_MODIFIERS = ['formula', 'target', 'activationTarget', 'metricType'] as const

const TEXT: Shape = { type: 'text' }
const NUMBER: Shape = { type: 'number' }
const TRIGGER_SHAPE: Shape = {
  type: 'record',
  keys: {
    type: { shape: TEXT, description: 'The kind of KEDA scaler.' },
    name: { shape: TEXT, description: 'A name for the trigger.' },
    metadata: { shape: { type: 'map', of: TEXT }, description: 'What the scaler needs to know.' },
    metricType: {
      shape: { type: 'text', oneOf: ['Utilization', 'AverageValue', 'Value'] },
      description: 'How the metric is compared.',
    },
    useCachedMetrics: {
      shape: { type: 'boolean' },
      description: 'Whether values are kept between two polls.',
    },
    authenticationRef: {
      shape: {
        type: 'record',
        keys: {
          name: { shape: TEXT, description: 'The name of the object.' },
          kind: { shape: TEXT, description: 'TriggerAuthentication, usually.' },
        },
      },
      description: 'The object that holds the credentials.',
    },
  },
}
const PERIODS = {
  cooldownPeriod: {
    shape: { type: 'integer' } as Shape,
    description: 'Seconds without a trigger before going back to the fewest replicas.',
  },
  pollingInterval: {
    shape: { type: 'integer' } as Shape,
    description: 'Seconds between two looks at the triggers.',
  },
}
const SLOT_SHAPE: Shape = {
  type: 'record',
  keys: {
    threshold: {
      shape: NUMBER,
      description: 'The value to hold; per cent for cpu, memory and gpuUtilization.',
    },
    metricName: { shape: TEXT, description: 'The metric to ask for.' },
    prometheusUrl: {
      shape: TEXT,
      description: 'The server to ask, instead of the one of the rack.',
    },
    query: { shape: TEXT, description: 'The question to ask, instead of the usual one.' },
  },
}

export const autoscale: Field<Autoscale | undefined> = {
  shape: {
    type: 'record',
    keys: {
      cpu: { shape: SLOT_SHAPE, description: 'Scale by processor use.' },
      memory: { shape: SLOT_SHAPE, description: 'Scale by memory use.' },
      gpuUtilization: { shape: SLOT_SHAPE, description: 'Scale by GPU use, from Prometheus.' },
      queueDepth: { shape: SLOT_SHAPE, description: 'Scale by waiting requests, from Prometheus.' },
      custom: { shape: { type: 'list', of: TRIGGER_SHAPE }, description: 'Further KEDA triggers.' },
      ...PERIODS,
    },
  },
  read(cursor) {
    if (isNull(cursor.node)) return undefined
    const json = JsonRecord.block(cursor, 'manifest.ServiceAutoscale')
    const slots = Object.fromEntries(
      AUTOSCALE_SLOTS.flatMap((name) => {
        const slot = json.record(name, 'manifest.AutoscaleMode')
        return slot ? [[name, readSlot(slot)]] : []
      }),
    )
    const custom = json.records('custom', 'v1alpha1.ScaleTriggers').map(readTrigger)
    return {
      slots,
      custom,
      ...readPeriods(json),
      enabled: Object.keys(slots).length > 0 || custom.length > 0,
    }
  },
}

function readSlot(json: JsonRecord): AutoscaleSlot {
  return {
    threshold: json.number('threshold'),
    metricName: json.text('metricName'),
    prometheusUrl: json.text('prometheusUrl'),
    query: json.text('query'),
    cursor: json.cursor,
  }
}

function readPeriods(json: JsonRecord) {
  return {
    cooldownPeriod: json.number('cooldownPeriod', 'int32'),
    pollingInterval: json.number('pollingInterval', 'int32'),
  }
}

function readTrigger(json: JsonRecord): Trigger {
  const reference = json.record('authenticationRef', 'v1alpha1.AuthenticationRef')
  return {
    type: json.text('type') ?? sourcedAt(at(json.cursor, 'type', undefined), ''),
    name: json.text('name'),
    useCachedMetrics: json.flag('useCachedMetrics'),
    metadata: json.texts('metadata'),
    authenticationRef: reference && { name: reference.text('name'), kind: reference.text('kind') },
    metricType: json.text('metricType', 'v2.MetricTargetType'),
    cursor: json.cursor,
  }
}

const ANYTHING: Shape = { type: 'any', of: [] }

export const keda: Field<Keda | undefined> = {
  shape: {
    type: 'record',
    keys: {
      triggers: { shape: { type: 'list', of: TRIGGER_SHAPE }, description: 'What makes it scale.' },
      ...PERIODS,
      idleReplicaCount: {
        shape: { type: 'integer' },
        description: 'How many replicas run while no trigger is active.',
      },
      initialCooldownPeriod: {
        shape: { type: 'integer' },
        description: 'Read, but not passed on.',
      },
      advanced: { shape: ANYTHING, description: 'Settings of the autoscaler that KEDA makes.' },
      fallback: { shape: ANYTHING, description: 'What to do while the triggers cannot be asked.' },
    },
  },
  read(cursor) {
    if (isNull(cursor.node)) return undefined
    const json = JsonRecord.block(cursor, 'manifest.ServiceScaleKeda')
    const advanced = json.record('advanced', 'v1alpha1.AdvancedConfig')
    json.number('initialCooldownPeriod', 'int32')
    const fallback = json.record('fallback', 'v1alpha1.Fallback')
    return {
      triggers: json.records('triggers', 'v1alpha1.ScaleTriggers').map(readTrigger),
      ...readPeriods(json),
      idleReplicaCount: json.number('idleReplicaCount', 'int32'),
      advanced: advanced && readAdvanced(advanced),
      fallback: fallback && {
        failureThreshold: fallback.number('failureThreshold', 'int32'),
        replicas: fallback.number('replicas', 'int32'),
        behavior: fallback.text('behavior'),
      },
    }
  },
}

function readAdvanced(json: JsonRecord): KedaAdvanced {
  const autoscaler = json.record(
    'horizontalPodAutoscalerConfig',
    'v1alpha1.HorizontalPodAutoscalerConfig',
  )
  const modifiers = json.record('scalingModifiers', 'v1alpha1.ScalingModifiers')
  return {
    restoreToOriginalReplicaCount: json.flag('restoreToOriginalReplicaCount'),
    horizontalPodAutoscalerConfig: autoscaler && {
      name: autoscaler.text('name'),
      behavior: readBehavior(autoscaler),
    },
    scalingModifiers: modifiers && {
      formula: modifiers.text('formula'),
      target: modifiers.text('target'),
      activationTarget: modifiers.text('activationTarget'),
      metricType: modifiers.text('metricType', 'v2.MetricTargetType'),
    },
  }
}

/** Only what Kubernetes' own type knows is passed on. */
function readBehavior(autoscaler: JsonRecord) {
  const behavior = autoscaler.record('behavior', 'v2.HorizontalPodAutoscalerBehavior')
  return (
    behavior && {
      scaleUp: readScalingRules(behavior, 'scaleUp'),
      scaleDown: readScalingRules(behavior, 'scaleDown'),
    }
  )
}

function readScalingRules(behavior: JsonRecord, direction: string) {
  const rules = behavior.record(direction, 'v2.HPAScalingRules')
  const policies = rules?.records('policies', 'v2.HPAScalingPolicy') ?? []
  return (
    rules && {
      stabilizationWindowSeconds: rules.number('stabilizationWindowSeconds', 'int32'),
      selectPolicy: rules.text('selectPolicy', 'v2.ScalingPolicySelect'),
      policies:
        policies.length > 0
          ? policies.map((policy) => ({
              type: policy.text('type', 'v2.HPAScalingPolicyType') ?? '',
              value: policy.number('value', 'int32') ?? 0,
              periodSeconds: policy.number('periodSeconds', 'int32') ?? 0,
            }))
          : undefined,
      tolerance: rules.text('tolerance', 'resource.Quantity'),
    }
  )
}
