import { fieldText } from '../kubernetes/field'
import { parseQuantity } from '../kubernetes/quantity'
import type { Attempt, Objects } from './attempt'
import { counted } from './change'
import type { ClusterFacts } from './plan'
import { runningPods } from './workloads'

const KEYS = ['replicas', 'nodes', 'volumesGrow', 'unbound'] as const

/** Reads cluster facts from JSON, or says what is wrong with them. */
export function readClusterFacts(
  value: unknown,
): { readonly facts: ClusterFacts } | { readonly fault: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'cluster facts are a JSON object' }
  const given = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(given).find((key) => !KEYS.some((known) => known === key))
  if (unknown !== undefined)
    return { fault: `cluster facts have ${KEYS.join(', ')}, and no ${unknown}` }
  const { replicas, nodes, volumesGrow, unbound } = given
  if (replicas !== undefined && !isCounts(replicas))
    return { fault: 'replicas is an object of numbers by the name of the workload' }
  if (nodes !== undefined && !isCount(nodes)) return { fault: 'nodes is a number' }
  if (volumesGrow !== undefined && typeof volumesGrow !== 'boolean')
    return { fault: 'volumesGrow is true or false' }
  if (unbound !== undefined && !isTexts(unbound))
    return { fault: 'unbound is a list of names of claims' }
  return {
    facts: {
      ...(replicas !== undefined && { replicas }),
      ...(nodes !== undefined && { nodes }),
      ...(volumesGrow !== undefined && { volumesGrow }),
      ...(unbound !== undefined && { unbound }),
    },
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isCounts(value: unknown): value is Record<string, number> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isCount)
  )
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

const MOST_NAMED = 3

/** What a plan takes for given because nobody said it: the defaults that it rests on. */
export function assumedIn(
  { objects }: Attempt,
  before: Objects,
  after: Objects,
  cluster: ClusterFacts,
): string[] {
  const counts = objects.flatMap(({ id, outcome, podsReplaced }) => {
    const workload = before.get(id)
    if (!podsReplaced || outcome === 'deleted' || workload?.kind !== 'Deployment') return []
    if (cluster.replicas?.[workload.name] !== undefined) return []
    return `${counted(runningPods(workload, before, cluster), 'pod')} of ${workload.name}`
  })
  const agents = objects.some(({ id, podsReplaced }) => podsReplaced && id.startsWith('DaemonSet/'))
  const claims = objects.flatMap(({ id, outcome }) => {
    const had = before.get(id)
    if (had?.kind !== 'PersistentVolumeClaim' || outcome === 'unchanged') return []
    const bound = cluster.unbound === undefined ? [`the claim ${had.name} is bound`] : []
    if (outcome === 'deleted') return [...bound, 'the storage class deletes the volume of a claim']
    const grows = size(after.get(id)) > size(had)
    return grows && cluster.volumesGrow === undefined
      ? [...bound, 'the storage class lets volumes grow']
      : bound
  })
  const more = counts.length - MOST_NAMED
  const running = [
    ...counts.slice(0, MOST_NAMED),
    ...(more > 0 ? [`those of ${more} more as in the text`] : []),
  ]
  return [
    ...(running.length > 0
      ? [
          `${running.join(', ')} ${counts.length === 1 && counts[0]?.startsWith('1 ') ? 'runs' : 'run'}`,
        ]
      : []),
    ...(agents && cluster.nodes === undefined ? ['agents run on one node'] : []),
    ...new Set(claims),
  ]
}

function size(claim: { readonly object: object } | undefined): bigint {
  const quantity = parseQuantity(
    fieldText(claim?.object, 'spec', 'resources', 'requests', 'storage') ?? '0',
  )
  return typeof quantity === 'string' ? 0n : quantity
}
