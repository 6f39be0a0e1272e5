import type { Metrics } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import type { Sourced } from '../../provenance/sourced'
import { asksForKeda, noAutoscaler } from '../conditions/service-scaling'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { userLabels } from '../user-labels'
import { bare, keyAsArrived } from '../written-text'

/** A range of replicas makes one, unless an agent or KEDA is asked for. Facts, section 5.16. */
export function autoscaler(service: CombinedService, context: MappingContext): Emission[] {
  if (asksForKeda(service) || noAutoscaler(service, context)) return []
  const { count } = service.scale
  const name = bare(service.name)
  return [
    emit(
      'HorizontalPodAutoscaler',
      { rule: 'autoscaler', because: [service.name, count.min, count.max] },
      {
        metadata: {
          name,
          namespace: context.namespace,
          labels: { service: name, ...userLabels(service.allLabels) },
        },
        spec: {
          maxReplicas: count.max,
          metrics: metrics(service),
          minReplicas: count.min,
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
        },
      },
    ),
  ]
}

function metrics({ scale }: CombinedService): Draft<Metrics> {
  const { cpu, memory, external } = scale.targets
  return [
    ...(cpu.value === 0 ? [] : [utilization('cpu', cpu)]),
    ...(memory.value === 0 ? [] : [utilization('memory', memory)]),
    ...external.map(
      ({ name, averageValue, value, matchLabels }): Draft<Metrics[number]> => ({
        external: {
          metric: {
            name: bare(name),
            selector:
              matchLabels.length > 0
                ? {
                    matchLabels: Object.fromEntries(
                      matchLabels.map((label) => [
                        keyAsArrived(label.key.value),
                        bare(label.value),
                      ]),
                    ),
                  }
                : undefined,
          },
          target: averageValue
            ? { averageValue: bareNumber(averageValue), type: 'AverageValue' }
            : { type: 'Value', value: value ? bareNumber(value) : '<nil>' },
        },
        type: 'External',
      }),
    ),
  ]
}

function utilization(name: string, averageUtilization: Sourced<number>): Draft<Metrics[number]> {
  return {
    resource: { name, target: { averageUtilization, type: 'Utilization' } },
    type: 'Resource',
  }
}

/**
 * Kubernetes takes a quantity as text or as a number; its types know text only, a rack writes the
 * number.
 */
function bareNumber(value: Sourced<number>): Sourced<string> {
  return value as Sourced<unknown> as Sourced<string>
}
