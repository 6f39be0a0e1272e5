import type { Sourced } from '../../provenance/sourced'
import { goQuote } from '../../text/go-quote'
import { placeOf } from '../load-checks'
import type { CombinedService } from '../manifest'
import type { ReadContext } from '../read-context'
import {
  AUTOSCALE_SLOTS,
  type Autoscale,
  type AutoscaleSlot,
  type AutoscaleSlotName,
} from '../service/autoscale'
import { isName, NAME_RULE } from './name'
import { prometheusUrlFault } from './prometheus-url'

/**
 * Facts, section 3.5.1. Agents that ask for autoscaling are passed over: it does nothing for them.
 */
export function checkScale(service: CombinedService, reading: ReadContext): void {
  const { name, scale, agent } = service
  const { autoscale, keda, count } = scale
  const enabled = autoscale?.enabled ?? false
  if (agent.value && (enabled || (keda?.triggers.length ?? 0) > 0)) return
  const refuse: Refuse = (rule, at) =>
    reading.report('scale-rule', `service ${name.value}: ${rule}`, placeOf(at))
  const { min, max } = count
  if (min.value < 0) refuse('scale.min must be >= 0', min)
  if (max.value < 0) refuse('scale.max must be >= 0', max)
  if (max.value < min.value) refuse('scale.max must be >= scale.min', max)
  if (!autoscale || !enabled) return
  if (max.value < 1) refuse('scale.max must be >= 1 when autoscale is enabled', max)
  else if (max.value === min.value)
    refuse(
      'scale.max must be > scale.min when autoscale is enabled (ScaledObject would be a no-op)',
      max,
    )
  checkThresholds(service, autoscale, refuse)
  checkSources(autoscale, refuse)
  checkCustom(autoscale, refuse)
  checkScaleToZero(service, autoscale, refuse)
}

type Refuse = (rule: string, at: Sourced<unknown>) => void

function anchor(slot: AutoscaleSlot, min: Sourced<unknown>): Sourced<unknown> {
  return slot.threshold ?? slot.query ?? slot.metricName ?? min
}

function checkThresholds({ scale }: CombinedService, { slots }: Autoscale, refuse: Refuse): void {
  const check = (name: AutoscaleSlotName, fails: (threshold: number) => boolean, rule: string) => {
    const slot = slots[name]
    if (slot && fails(slot.threshold?.value ?? 0))
      refuse(`scale.autoscale.${name}.threshold must be ${rule}`, anchor(slot, scale.count.min))
  }
  const outsideHundred = (threshold: number) => !(threshold > 0) || threshold > 100
  check('cpu', outsideHundred, 'between 1 and 100')
  check('memory', outsideHundred, 'between 1 and 100')
  check('gpuUtilization', outsideHundred, '> 0 and <= 100')
  if (slots.gpuUtilization && scale.gpu.count.value === 0)
    refuse(
      'scale.autoscale.gpuUtilization requires scale.gpu.count >= 1',
      anchor(slots.gpuUtilization, scale.count.min),
    )
  check('queueDepth', (threshold) => !(threshold > 0), '> 0')
}

const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/

function checkSources({ slots }: Autoscale, refuse: Refuse): void {
  for (const name of AUTOSCALE_SLOTS) {
    const { prometheusUrl, metricName } = slots[name] ?? {}
    const fault = prometheusUrl?.value ? prometheusUrlFault(prometheusUrl.value) : undefined
    if (prometheusUrl && fault)
      refuse(`scale.autoscale.${name}.prometheusUrl ${fault}`, prometheusUrl)
    if (metricName?.value && !METRIC_NAME.test(metricName.value))
      refuse(
        `scale.autoscale.${name}.metricName ${goQuote(metricName.value)} must match ^[a-zA-Z_:][a-zA-Z0-9_:]*$`,
        metricName,
      )
  }
}

function checkCustom({ custom }: Autoscale, refuse: Refuse): void {
  custom.forEach(({ name, authenticationRef }, index) => {
    const place = `scale.autoscale.custom[${index}]`
    if (name?.value && !isName(name.value))
      refuse(`${place}.name ${goQuote(name.value)} invalid, ${NAME_RULE}`, name)
    if (name?.value.toLowerCase().startsWith('convox-'))
      refuse(`${place}.name: ${goQuote(name.value)} uses reserved prefix 'convox-'`, name)
    const kind = authenticationRef?.kind
    if (kind?.value === 'ClusterTriggerAuthentication')
      refuse(`${place}.authenticationRef.kind: ClusterTriggerAuthentication is not permitted`, kind)
  })
}

const ALWAYS_ACTIVE: ReadonlySet<string> = new Set(['cpu', 'memory', 'cron'])
const NEVER_ZERO =
  "scale.min: 0 combined with only always-active autoscale triggers (cpu/memory/cron) will never scale to zero; KEDA's cpu/memory/cron scalers are always active. Add scale.autoscale.queueDepth, scale.autoscale.gpuUtilization, or a scale.autoscale.custom[] prometheus/external trigger, or raise scale.min to 1."

function checkScaleToZero(
  { scale }: CombinedService,
  { slots, custom }: Autoscale,
  refuse: Refuse,
): void {
  const types = [...Object.keys(slots), ...custom.map((trigger) => trigger.type.value)]
  if (scale.count.min.value === 0 && types.every((type) => ALWAYS_ACTIVE.has(type)))
    refuse(NEVER_ZERO, scale.count.min)
}
