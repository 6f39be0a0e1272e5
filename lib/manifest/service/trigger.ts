import type { Sourced } from '../../provenance/sourced'
import { at, type Shape } from '../fields'
import { type Cursor, sourcedAt } from '../read-context'
import type { JsonRecord } from './json-record'

/** A trigger of KEDA. */
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

const TEXT: Shape = { type: 'text' }
export const TRIGGER_SHAPE: Shape = {
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
export const PERIODS = {
  cooldownPeriod: {
    shape: { type: 'integer' } as Shape,
    description: 'Seconds without a trigger before going back to the fewest replicas.',
  },
  pollingInterval: {
    shape: { type: 'integer' } as Shape,
    description: 'Seconds between two looks at the triggers.',
  },
}
export function readPeriods(json: JsonRecord) {
  return {
    cooldownPeriod: json.number('cooldownPeriod', 'int32'),
    pollingInterval: json.number('pollingInterval', 'int32'),
  }
}

export function readTrigger(json: JsonRecord): Trigger {
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
