import type { VerticalPodAutoscalerPolicy } from '../../kubernetes/custom-kinds'
import type { CombinedService } from '../../manifest/manifest'
import type { Vpa } from '../../manifest/service/scale'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { bare } from '../written-text'

/** The modes, and what an unquoted `off` has become by then. */
const MODES: Readonly<Record<string, string>> = {
  off: 'Off',
  false: 'Off',
  initial: 'Initial',
  recreate: 'Recreate',
}

/** Vertical scaling, where it is asked for. It names a Deployment, even for an agent. Facts, section 5.19. */
export function verticalAutoscaler(service: CombinedService, context: MappingContext): Emission[] {
  const { vpa } = service.scale
  if (!vpa) return []
  const { app, rack, namespace } = context
  const name = bare(service.name)
  return [
    emit(
      'VerticalPodAutoscaler',
      { rule: 'vertical-autoscaler', because: [service.name, vpa.updateMode] },
      {
        metadata: { name, namespace, labels: { app, rack, service: name, system: 'convox' } },
        spec: {
          resourcePolicy: hasPolicy(vpa)
            ? { containerPolicies: [containerPolicy(vpa)] }
            : undefined,
          targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
          updatePolicy: { updateMode: updateMode(vpa.updateMode) },
        },
        status: {},
      },
    ),
  ]
}

/** The mode as Kubernetes spells it; unknown ones are reported at promote. */
export function updateMode(mode: Sourced<string>): Sourced<string> {
  return derive('vertical-autoscaler', [mode], (word) => vpaMode(word) ?? word)
}

export function vpaMode(word: string): string | undefined {
  const lower = word.toLowerCase()
  return Object.hasOwn(MODES, lower) ? MODES[lower] : undefined
}

function hasPolicy({
  minCpu,
  maxCpu,
  minMem,
  maxMem,
  cpuOnly,
  memOnly,
  updateRequestOnly,
}: Vpa): boolean {
  return (
    [minCpu, maxCpu, minMem, maxMem].some((bound) => bound.value !== '') ||
    [cpuOnly, memOnly, updateRequestOnly].some((option) => option.value)
  )
}

function containerPolicy({
  minCpu,
  maxCpu,
  minMem,
  maxMem,
  cpuOnly,
  memOnly,
  updateRequestOnly,
}: Vpa): Draft<VerticalPodAutoscalerPolicy> {
  return {
    containerName: '*',
    controlledResources: cpuOnly.value
      ? [new Sourced('cpu', cpuOnly.origins, 'vertical-autoscaler')]
      : memOnly.value
        ? [new Sourced('memory', memOnly.origins, 'vertical-autoscaler')]
        : undefined,
    controlledValues: updateRequestOnly.value
      ? new Sourced('RequestsOnly', updateRequestOnly.origins, 'vertical-autoscaler')
      : undefined,
    maxAllowed: { cpu: canonical(maxCpu, 'm'), memory: canonical(maxMem, 'Mi') },
    minAllowed: { cpu: canonical(minCpu, 'm'), memory: canonical(minMem, 'Mi') },
  }
}

const BINARY_UNITS = ['Mi', 'Gi', 'Ti', 'Pi', 'Ei'] as const

/** A quantity as the API library writes it: 1024Mi is 1Gi, 2000m is 2. */
function canonical(amount: Sourced<string>, unit: 'm' | 'Mi'): Sourced<string> | undefined {
  if (amount.value === '') return undefined
  return derive('vertical-autoscaler', [amount], (digits) => {
    const number = Number(digits)
    if (!/^[+-]?\d+$/.test(digits) || !Number.isSafeInteger(number)) return `${digits}${unit}`
    if (number === 0) return '0'
    if (unit === 'm') return number % 1000 === 0 ? decimalCanonical(number / 1000) : `${number}m`
    let size = number
    let step = 0
    while (size % 1024 === 0 && step < BINARY_UNITS.length - 1) {
      size /= 1024
      step += 1
    }
    return `${size}${BINARY_UNITS[step]}`
  })
}

const DECIMAL_UNITS = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const

function decimalCanonical(number: number): string {
  let size = number
  let step = 0
  while (size % 1000 === 0 && step < DECIMAL_UNITS.length - 1) {
    size /= 1000
    step += 1
  }
  return `${size}${DECIMAL_UNITS[step]}`
}
