import type { Resource } from '../../manifest/resource'
import { containerType, managedBy } from '../../manifest/resource-types'
import { maskOf } from '../resource/mask'
import { filteredName, variablePrefix } from '../resource-name'
import type { AbsenceReason, Condition, ConditionContext } from './condition'

/** What a resource may lack. */
export const RESOURCE_CONDITIONS: readonly Condition<Resource>[] = [
  { what: 'Deployment', kind: 'Deployment', reason: runsElsewhere },
  { what: 'Service', kind: 'Service', reason: runsElsewhere },
  { what: 'PersistentVolumeClaim', kind: 'PersistentVolumeClaim', reason: noClaim },
  { what: 'PodDisruptionBudget', kind: 'PodDisruptionBudget', reason: noDisruptionBudget },
  { what: 'HorizontalPodAutoscaler', kind: 'HorizontalPodAutoscaler', reason: noAutoscaler },
  { what: 'health check', reason: noHealthCheck },
]

/** Why nothing of it runs in the app's namespace. */
export function runsElsewhere(
  resource: Resource,
  context: ConditionContext,
): AbsenceReason | undefined {
  const type = resource.type.value
  if (managedBy(type)) {
    return {
      because: `AWS runs it: of ${type} only the address comes into the cluster, in a ConfigMap.`,
      change: `Write \`type: ${type.replace(/^[a-z]+-/, '')}\` to run it in the cluster.`,
      place: resource.type,
    }
  }
  const variable = `${variablePrefix(resource.name.value)}_URL`
  if (maskOf(resource, context)) {
    return {
      because: `The release gives ${variable}, which takes its place: only a ConfigMap with that address is made.`,
      change: `Take ${variable} out of the release: \`convox env unset ${variable}\`.`,
      setting: 'env',
      path: resource.id,
      place: resource.name,
    }
  }
  const { resources } = context.manifest
  const twin = resources
    .slice(resources.indexOf(resource) + 1)
    .find(({ name }) => filteredName(name.value) === filteredName(resource.name.value))
  if (twin) {
    return {
      because: `Digits are dropped from the names of its objects, so ${twin.name.value} has the same and takes its place.`,
      change: 'Give one of them another name, in letters.',
      place: resource.name,
    }
  }
  if (containerType(type)) return undefined
  return {
    because: `A rack knows no resource of type ${type === '' ? '""' : type}, and refuses the release.`,
    change: 'Write one of postgres, postgis, mysql, mariadb, redis, memcached, or a type of AWS.',
    place: resource.type,
    path: `${resource.id}.type`,
  }
}

export function noClaim(resource: Resource, context: ConditionContext): AbsenceReason | undefined {
  const reason = runsElsewhere(resource, context)
  if (reason !== undefined || containerType(resource.type.value)?.data) return reason
  return {
    because: `A ${resource.type.value} in the cluster keeps nothing on disk: what it holds goes with its pod.`,
    change: 'Write `type: elasticache-redis` on AWS, or keep nothing in it that must last.',
    place: resource.type,
  }
}

function noDisruptionBudget(resource: Resource): AbsenceReason {
  return {
    because: 'A rack guards the Deployments of services only.',
    change: 'No line gives it one: its one pod goes with its node and comes up on another.',
    place: resource.name,
  }
}

function noAutoscaler(resource: Resource): AbsenceReason {
  return {
    because: 'It is one pod, with one disk: there is nothing to scale.',
    change: 'Write `cpu` and `mem` under `options` to make it larger.',
    path: `${resource.id}.options`,
    place: resource.name,
  }
}

function noHealthCheck(resource: Resource, context: ConditionContext): AbsenceReason | undefined {
  return (
    runsElsewhere(resource, context) ?? {
      because: 'A rack asks its resources nothing: their pods count as ready as soon as they run.',
      change: 'Let the services that use it try again.',
      place: resource.name,
    }
  )
}
