import type { Sourced } from '../../provenance/sourced'
import type { Field, Shape } from '../fields'
import { isNull } from '../read-context'
import { JsonRecord } from './json-record'
import { PERIODS, readPeriods, readTrigger, TRIGGER_SHAPE, type Trigger } from './trigger'

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
