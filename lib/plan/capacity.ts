import { field, fieldList, fieldText } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import { canonicalQuantity, parseQuantity } from '../kubernetes/quantity'
import type { MappedObject } from '../mapping/mapped-object'
import type { Objects } from './attempt'
import type { Amounts, Capacity, ClusterFacts, PlannedObject } from './plan'
import { replicasAfter, runningPods } from './workloads'

/** What the rollouts of a plan ask of the nodes, for each Deployment that is there on a side. */
export function capacityOf(
  objects: readonly PlannedObject[],
  before: Objects,
  after: Objects,
  cluster: ClusterFacts,
): Capacity[] {
  return objects.flatMap(({ id, outcome, podsReplaced }) => {
    const [had, has] = [before.get(id), outcome === 'deleted' ? undefined : after.get(id)]
    if ((has ?? had)?.kind !== 'Deployment') return []
    const running = had ? runningPods(had, before, cluster) : 0
    const next = has ? replicasAfter(has, running, after) : 0
    const own = rollout(id, [had, running], [has, next], podsReplaced === true)
    const isNone = isSame(own.most, NO_AMOUNTS)
    return !isNone && (podsReplaced || !isSame(own.before, own.after)) ? [own] : []
  })
}

type Running = readonly [workload: MappedObject | undefined, pods: number]

function rollout(object: string, before: Running, after: Running, replaced: boolean): Capacity {
  const [, running] = before
  const [workload, next] = after
  const rolls = workload !== undefined && replaced && running > 0 && next > 0
  const { surge, missing } = rolls ? boundsOf(workload, next) : { surge: 0, missing: 0 }
  const most = rolls ? next + surge : Math.max(running, next)
  const sum = (resource: keyof Amounts) => {
    const [had, has] = [request(before[0], resource), request(workload, resource)]
    if (!rolls) return larger(BigInt(running) * had, BigInt(next) * has)
    // As many old pods and as many new ones as the bounds allow, whichever ask for more.
    const [more, less] = had > has ? [had, has] : [has, had]
    return BigInt(next) * more + BigInt(surge) * less
  }
  return {
    object,
    pods: {
      before: running,
      after: next,
      least: rolls ? next - missing : Math.min(running, next),
      most,
    },
    before: amounts((resource) => BigInt(running) * request(before[0], resource)),
    after: amounts((resource) => BigInt(next) * request(workload, resource)),
    most: amounts(sum),
  }
}

/** How many pods may be extra, and how many missing, while a Deployment of so many rolls. */
export function boundsOf(workload: MappedObject, pods: number) {
  const { object } = workload
  if (fieldText(object, 'spec', 'strategy', 'type') === 'Recreate')
    return { surge: 0, missing: pods }
  const bound = (name: string) => field(object, 'spec', 'strategy', 'rollingUpdate', name) ?? '25%'
  const surge = countOf(bound('maxSurge'), pods, Math.ceil)
  const missing = countOf(bound('maxUnavailable'), pods, Math.floor)
  // Both at nothing would never end: Kubernetes then lets one pod go.
  return { surge, missing: surge === 0 && missing === 0 ? 1 : Math.min(missing, pods) }
}

function countOf(bound: unknown, pods: number, round: (count: number) => number): number {
  if (typeof bound === 'number') return bound
  const percent = Number.parseInt(String(bound), 10)
  return Number.isFinite(percent) ? round((percent * pods) / 100) : 0
}

/** What one pod requests, in billionths. */
function request(workload: MappedObject | undefined, resource: keyof Amounts): bigint {
  if (!workload) return 0n
  return fieldList(podTemplate(workload.object), 'spec', 'containers').reduce(
    (sum: bigint, each) => {
      const quantity = parseQuantity(fieldText(each, 'resources', 'requests', resource) ?? '0')
      return typeof quantity === 'string' ? sum : sum + quantity
    },
    0n,
  )
}

function amounts(of: (resource: keyof Amounts) => bigint): Amounts {
  return {
    cpu: canonicalQuantity(`${of('cpu') / 1_000_000n}m`),
    memory: mebibytes(of('memory') / 1_000_000_000n),
  }
}

const MEBI = 1024n * 1024n

function mebibytes(bytes: bigint): string {
  return bytes % MEBI === 0n ? canonicalQuantity(`${bytes / MEBI}Mi`) : `${bytes}`
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other
}

const NO_AMOUNTS: Amounts = { cpu: '0', memory: '0' }

function isSame(one: Amounts, other: Amounts): boolean {
  return one.cpu === other.cpu && one.memory === other.memory
}
