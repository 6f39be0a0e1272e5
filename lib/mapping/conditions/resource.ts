import type { Resource } from '../../manifest/resource'
import { CONTAINER_TYPES, containerType, managedBy } from '../../manifest/resource-types'
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
      because: `AWS runs ${type}. Only its address is in the cluster, in a ConfigMap.`,
      change: `Write \`type: ${type.replace(/^[a-z]+-/, '')}\` to run it in the cluster.`,
      place: resource.type,
    }
  }
  const variable = `${variablePrefix(resource.name.value)}_URL`
  if (maskOf(resource, context)) {
    return {
      because: `The release sets ${variable}, which replaces the resource: only a ConfigMap with that URL is created.`,
      change: `Remove ${variable} from the release: \`convox env unset ${variable}\`.`,
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
      because: `Object names lose the digits of the resource name, so ${twin.name.value} has the same name and replaces it.`,
      change: 'Rename one of them so that the letters differ.',
      place: resource.name,
    }
  }
  if (containerType(type)) return undefined
  return {
    because: `There is no resource type ${type === '' ? '""' : type}, and the promote fails.`,
    change: `Write one of ${Object.keys(CONTAINER_TYPES).join(', ')}, or a type of AWS.`,
    place: resource.type,
    path: `${resource.id}.type`,
  }
}

export function noClaim(resource: Resource, context: ConditionContext): AbsenceReason | undefined {
  const reason = runsElsewhere(resource, context)
  if (reason !== undefined || containerType(resource.type.value)?.data) return reason
  return {
    because: `${resource.type.value} in the cluster stores nothing on disk: its data is lost with its pod.`,
    change: 'Write `type: elasticache-redis` on AWS, or use it for data that may be lost only.',
    place: resource.type,
  }
}

function noDisruptionBudget(resource: Resource): AbsenceReason {
  return {
    because: 'A rack creates PodDisruptionBudgets for services only.',
    change:
      'Nothing in convox.yml creates one: when its node is drained, its pod starts on another.',
    place: resource.name,
  }
}

function noAutoscaler(resource: Resource): AbsenceReason {
  return {
    because: 'A resource is one pod with one volume and is not scaled.',
    change: 'Write `cpu` and `mem` under `options` to make it larger.',
    path: `${resource.id}.options`,
    place: resource.name,
  }
}

function noHealthCheck(resource: Resource, context: ConditionContext): AbsenceReason | undefined {
  return (
    runsElsewhere(resource, context) ?? {
      because: 'A rack does not probe resources: their pods are ready as soon as they run.',
      change: 'Let the services that use it retry their connections.',
      place: resource.name,
    }
  )
}
