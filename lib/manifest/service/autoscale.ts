import type { Sourced } from '../../provenance/sourced'
import type { Field, Shape } from '../fields'
import { type Cursor, isNull } from '../read-context'
import { JsonRecord } from './json-record'
import { PERIODS, readPeriods, readTrigger, TRIGGER_SHAPE, type Trigger } from './trigger'

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

export interface Autoscale {
  readonly slots: Readonly<Partial<Record<AutoscaleSlotName, AutoscaleSlot>>>
  readonly custom: readonly Trigger[]
  readonly cooldownPeriod: Sourced<number> | undefined
  readonly pollingInterval: Sourced<number> | undefined
  /** Whether anything is asked for at all. */
  readonly enabled: boolean
}

const TEXT: Shape = { type: 'text' }
const NUMBER: Shape = { type: 'number' }
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
