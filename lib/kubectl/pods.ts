import { field, fieldList, fieldText } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import type { CommandTarget } from './cluster'
import { shellQuote } from './shell-quote'

/**
 * The labels that tell one thing's pods from every other's, by the `type` that they carry.
 * `service=web` alone would also find the pods of timers and of `convox run`. No user's label can
 * be called `type`, `service` or `name`.
 */
const DISTINGUISHING: Record<string, readonly string[]> = {
  service: ['service', 'type'],
  timer: ['name', 'type'],
  resource: ['resource', 'type'],
  process: ['service', 'type'],
}

/** One-off pods of a service that is called `build`, as build pods call theirs. */
const NOT_A_BUILD = shellQuote('service=build,type=process,service-type!=build')

/**
 * The exact selector of the pods (or ReplicaSets, or Jobs) that carry these labels:
 * `service=web,type=service`.
 */
export function exactSelector(
  labels: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): string {
  if (labels.type === 'process' && labels.service === 'build')
    return labels['service-type'] === 'build' ? 'service-type=build' : NOT_A_BUILD
  const keys = DISTINGUISHING[labels.type ?? ''] ?? Object.keys(labels)
  const pairs = [...keys.map((key) => [key, labels[key]]), ...Object.entries(more)]
  return shellQuote(pairs.map((pair) => pair.join('=')).join(','))
}

/** The pods that a workload, a Job or a ReplicaSet ends in. */
export function podsOf(on: CommandTarget): readonly CommandTarget[] {
  const made = on.cluster.byOwner.get(on.id) ?? []
  return made.flatMap((child) =>
    child.kind === 'Pod'
      ? [child]
      : child.kind === 'ReplicaSet' || child.kind === 'Job'
        ? podsOf(child)
        : [],
  )
}

/** What in the end keeps a pod, a ReplicaSet or a Job: a Deployment, a DaemonSet or a CronJob. */
export function workloadOf(on: CommandTarget): CommandTarget | undefined {
  const owner = on.owner === undefined ? undefined : on.cluster.subjects.get(on.owner)
  if (owner === undefined) return on.object && podTemplate(on.object) !== undefined ? on : undefined
  return owner.kind === 'Namespace' ? undefined : workloadOf(owner)
}

export function idsOf(subjects: readonly CommandTarget[]): readonly string[] {
  return subjects.map((subject) => subject.id)
}

/** The name of a pod's first container: the app's, or `postgres` and its like. */
export function mainContainer(on: CommandTarget): string {
  const workload = workloadOf(on)
  const name =
    workload?.object && fieldText(podTemplate(workload.object), 'spec', 'containers', 0, 'name')
  return name ?? on.cluster.settings.app
}

export function containerNames(on: CommandTarget, list: 'containers' | 'initContainers'): string[] {
  const workload = workloadOf(on)
  if (!workload?.object) return []
  return fieldList(podTemplate(workload.object), 'spec', list).flatMap(
    (container) => fieldText(container, 'name') ?? [],
  )
}

/** How many pods there will be. */
export interface Copies {
  readonly least: number
  readonly most: number
}

export function copiesOf(workload: CommandTarget): Copies {
  const { object, kind } = workload
  if (kind === 'CronJob') {
    const copies = Number(field(object, 'spec', 'jobTemplate', 'spec', 'parallelism') ?? 1)
    return { least: copies, most: copies }
  }
  const replicas = Number(field(object, 'spec', 'replicas') ?? 1)
  const scaler = (workload.cluster.byConcept.get(workload.concept) ?? []).find(
    (other) =>
      other.object &&
      SCALERS.has(other.kind) &&
      field(other.object, 'spec', 'scaleTargetRef', 'name') === workload.name,
  )
  const least =
    field(scaler?.object, 'spec', 'minReplicas') ??
    field(scaler?.object, 'spec', 'minReplicaCount') ??
    replicas
  const most =
    field(scaler?.object, 'spec', 'maxReplicas') ??
    field(scaler?.object, 'spec', 'maxReplicaCount') ??
    replicas
  return { least: Number(least), most: Number(most) }
}

const SCALERS = new Set<CommandTarget['kind']>(['HorizontalPodAutoscaler', 'ScaledObject'])

/** `3`, `2 to 10` */
export function copiesText({ least, most }: Copies): string {
  return least === most ? String(least) : `${least} to ${most}`
}

/**
 * Enough for `--max-log-requests` while a release doubles the pods; an agent has one on every node.
 */
export function logRequests(workload: CommandTarget): number {
  return workload.kind === 'DaemonSet' ? 100 : Math.max(10, copiesOf(workload).most * 2)
}
