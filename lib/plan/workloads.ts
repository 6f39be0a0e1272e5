import { fieldList, fieldText } from '../kubernetes/field'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'
import type { ClusterFacts } from './plan'

interface Scaled {
  readonly spec?: {
    readonly replicas?: number
    readonly minReplicas?: number
    readonly maxReplicas?: number
  }
}

/** How many pods of a workload run; an agent runs one on each node. */
export function runningPods(
  workload: MappedObject,
  objects: ReadonlyMap<string, MappedObject>,
  cluster: ClusterFacts,
): number {
  if (workload.kind === 'DaemonSet') return cluster.nodes ?? 1
  const written = (workload.object as Scaled).spec?.replicas ?? 1
  return withinRange(cluster.replicas?.[workload.name] ?? written, workload.name, objects)
}

/**
 * The replicas of a Deployment after a promote: those that run, also where the text has another
 * number; those of the text where none runs; within the range of its autoscaler.
 */
export function replicasAfter(
  after: MappedObject,
  running: number,
  objects: ReadonlyMap<string, MappedObject>,
): number {
  const own = after.concept.startsWith('services.')
  const written = (after.object as Scaled).spec?.replicas ?? 1
  return withinRange(own && running > 0 ? running : written, after.name, objects)
}

function withinRange(
  count: number,
  name: string,
  objects: ReadonlyMap<string, MappedObject>,
): number {
  const autoscaler = objects.get(`HorizontalPodAutoscaler/${name}`)?.object as Scaled | undefined
  const { minReplicas = 1, maxReplicas } = autoscaler?.spec ?? {}
  if (maxReplicas === undefined || count === 0) return count
  return Math.min(Math.max(count, minReplicas), maxReplicas)
}

/** The names of the claims that a workload's pods mount. */
export function mountedClaims({ object }: MappedObject): string[] {
  return fieldList(podTemplate(object), 'spec', 'volumes').flatMap((volume) => {
    const claim = fieldText(volume, 'persistentVolumeClaim', 'claimName')
    return claim === undefined || claim === '' ? [] : [claim]
  })
}
