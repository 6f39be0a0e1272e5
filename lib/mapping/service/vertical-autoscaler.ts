import type { VerticalPodAutoscalerPolicy } from '../../kubernetes/custom-kinds'
import { canonicalQuantity } from '../../kubernetes/quantity'
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

/**
 * Vertical scaling, where it is asked for. It names a Deployment, even for an agent. Facts, section
 * 5.19.
 */
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

function hasPolicy({ updateMode: _, ...others }: Vpa): boolean {
  return Object.values(others).some((option) => option !== undefined)
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
    controlledResources: cpuOnly?.value
      ? [new Sourced('cpu', cpuOnly.origins, 'vertical-autoscaler')]
      : memOnly?.value
        ? [new Sourced('memory', memOnly.origins, 'vertical-autoscaler')]
        : undefined,
    controlledValues: updateRequestOnly?.value
      ? new Sourced('RequestsOnly', updateRequestOnly.origins, 'vertical-autoscaler')
      : undefined,
    maxAllowed: { cpu: canonical(maxCpu, 'm'), memory: canonical(maxMem, 'Mi') },
    minAllowed: { cpu: canonical(minCpu, 'm'), memory: canonical(minMem, 'Mi') },
  }
}

/** A quantity as the API library writes it: 1024Mi is 1Gi, 2000m is 2. */
function canonical(
  amount: Sourced<string> | undefined,
  unit: 'm' | 'Mi',
): Sourced<string> | undefined {
  return (
    amount &&
    derive('vertical-autoscaler', [amount], (digits) => canonicalQuantity(`${digits}${unit}`))
  )
}
