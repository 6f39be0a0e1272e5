import type {
  NodeRequirement,
  PodSpec,
  PreferredNodes,
  Toleration,
} from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { bare, bareItem, quoted } from '../written-text'
import { gpuKey } from './resources'

const DEDICATED: ReadonlySet<string> = new Set(['convox.io/label', 'convox.io/nodepool'])

/** Which nodes a pod may and would rather run on. Facts, section 5.15. */
export function affinity({
  nodeSelectorLabels,
  nodeAffinityLabels,
}: CombinedService): Draft<NonNullable<PodSpec['affinity']>> | undefined {
  if (nodeSelectorLabels.length === 0 && nodeAffinityLabels.length === 0) return undefined
  return {
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: nodeAffinityLabels.map(
        ({ label, weight, value }): Draft<PreferredNodes> => ({
          preference: {
            matchExpressions: [{ key: bare(label), operator: 'In', values: [bareItem(value)] }],
          },
          weight,
        }),
      ),
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          {
            matchExpressions: sortedLabels(nodeSelectorLabels).map(
              ({ key, value }): Draft<NodeRequirement> => ({
                key: bare(key),
                operator: 'In',
                values: [bareItem(value)],
              }),
            ),
          },
        ],
      },
    },
  }
}

/** What its nodes may be kept free of for others: dedicated pools and GPU nodes. */
export function tolerations({ nodeSelectorLabels, scale }: CombinedService): Draft<Toleration>[] {
  const dedicated = sortedLabels(nodeSelectorLabels)
    .filter(({ key }) => DEDICATED.has(key.value))
    .map(
      ({ value }): Draft<Toleration> => ({
        effect: 'NoSchedule',
        key: 'dedicated-node',
        operator: 'Equal' as const,
        value: quoted(value),
      }),
    )
  if (scale.gpu.count.value <= 0) return dedicated
  return [
    ...dedicated,
    { effect: 'NoSchedule', key: gpuKey(scale.gpu.vendor.value), operator: 'Exists' as const },
  ]
}

function sortedLabels(
  labels: CombinedService['nodeSelectorLabels'],
): CombinedService['nodeSelectorLabels'] {
  return [...labels].sort((a, b) => (a.key.value < b.key.value ? -1 : 1))
}
