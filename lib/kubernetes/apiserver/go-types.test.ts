import { expect, test } from 'vitest'
import { explored } from '../../testing/explored'
import { GO_TYPES, type GoType } from './go-types'

/**
 * Fields that need no type here, because a rack writes them itself and always in the right one: the
 * API server can find no fault in them.
 */
const WRITTEN_BY_THE_RACK: ReadonlySet<string> = new Set([
  'ConfigMapVolumeSource.optional',
  'Container.imagePullPolicy',
  'CronJobSpec.failedJobsHistoryLimit',
  'CronJobSpec.successfulJobsHistoryLimit',
  'CrossVersionObjectReference.apiVersion',
  'CrossVersionObjectReference.kind',
  'DaemonSetSpec.minReadySeconds',
  'DaemonSetSpec.revisionHistoryLimit',
  'DeploymentSpec.revisionHistoryLimit',
  'DeploymentStrategy.type',
  'HTTPIngressPath.pathType',
  'JobSpec.backoffLimit',
  'JobSpec.completionMode',
  'MetricSpec.type',
  'MetricTarget.type',
  'ObjectMeta.ownerReferences',
  'PersistentVolumeClaimSpec.volumeMode',
  'PersistentVolumeSpec.mountOptions',
  'PersistentVolumeSpec.persistentVolumeReclaimPolicy',
  'PersistentVolumeSpec.volumeMode',
  'PodSpec.dnsPolicy',
  'PodSpec.hostUsers',
  'PodSpec.restartPolicy',
  'PodSpec.shareProcessNamespace',
  'Secret.data',
  'ServiceSpec.externalTrafficPolicy',
  'ServiceSpec.type',
])

function isTypeMeta(key: string, type: GoType): boolean {
  return (key === 'apiVersion' || key === 'kind') && type.is === 'struct' && type.name in GO_TYPES
}

/** The fields of a value that its Go type does not know, as `Struct.field`. */
function unknownFields(value: unknown, type: GoType): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (type.is === 'list' && Array.isArray(value))
    return value.flatMap((item) => unknownFields(item, type.of))
  if (type.is === 'map') return Object.values(value).flatMap((item) => unknownFields(item, type.of))
  if (type.is !== 'struct') return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (isTypeMeta(key, type)) return []
    const field = type.fields[key]
    return field === undefined ? [`${type.name}.${key}`] : unknownFields(item, field)
  })
}

test('every field of every object has a Go type, or is one that the rack always writes', () => {
  const unknown = new Set(
    explored().flatMap(({ objects }) =>
      objects.flatMap(({ object, kind }) => {
        const struct = GO_TYPES[kind]
        return struct === undefined ? [] : unknownFields(object, struct)
      }),
    ),
  )
  expect([...unknown].filter((field) => !WRITTEN_BY_THE_RACK.has(field)).sort()).toEqual([])
})
