import type { Exploration } from '../../../lib/explore'
import type { Kind } from '../../../lib/kubernetes/kinds'
import type { MappedObject } from '../../../lib/mapping/mapped-object'

const WORKLOADS = new Set<Kind>(['Deployment', 'DaemonSet', 'CronJob'])
const MADE_BY_WORKLOADS = new Set<Kind>(['ReplicaSet', 'Job', 'Pod'])

type Objects = Pick<Exploration, 'objects' | 'derived'>

/**
 * The workload whose variables one looks for at an object: itself, what makes it, or, for the
 * Secret of an environment, the service that reads it. Undefined where there is none.
 */
export function environmentOwner(
  id: string,
  { objects, derived }: Objects,
): MappedObject | undefined {
  const made = derived.find((object) => object.id === id)
  if (made)
    return MADE_BY_WORKLOADS.has(made.kind) && made.owner !== id
      ? environmentOwner(made.owner, { objects, derived })
      : undefined
  const applied = objects.find((object) => object.id === id)
  if (!applied || WORKLOADS.has(applied.kind)) return applied
  if (applied.kind !== 'Secret' || applied.object.metadata.labels?.type !== 'env') return undefined
  return objects.find(({ kind, concept }) => concept === applied.concept && WORKLOADS.has(kind))
}
