import type { KeyToPath, Volume, VolumeMount } from 'kubernetes-types/core/v1'
import { dnsLabelFaults } from './dns-name'
import type { Faults } from './faults'
import type { FieldPath } from './field-path'
import { amountOf } from './quantities'
import { backstepFaults, descendingPathFaults } from './relative-path'

const SOURCES = ['emptyDir', 'hostPath', 'secret', 'persistentVolumeClaim', 'configMap'] as const

/** @returns the names that mounts may use: those of the volumes without a fault. */
export function checkVolumes(
  faults: Faults,
  at: FieldPath,
  volumes: readonly Volume[] = [],
): ReadonlySet<string> {
  const names = new Set<string>()
  volumes.forEach((volume, index) => {
    const before = faults.refusals.length
    const place = at.index(index)
    const { name = '' } = volume
    checkSource(faults, place, volume)
    if (name === '') faults.required('apiserver-volume', place.child('name'))
    else faults.invalidEach('apiserver-volume', place.child('name'), name, dnsLabelFaults(name))
    if (names.has(name)) faults.duplicate('apiserver-volume', place.child('name'), name)
    if (faults.refusals.length === before) names.add(name)
  })
  return names
}

export function checkVolumeMounts(
  faults: Faults,
  at: FieldPath,
  mounts: readonly VolumeMount[] = [],
  volumes: ReadonlySet<string>,
): void {
  const paths = new Set<string>()
  mounts.forEach(({ name = '', mountPath = '', subPath = '' }, index) => {
    const place = at.index(index)
    if (name === '') faults.required('apiserver-volume', place.child('name'))
    if (!volumes.has(name)) faults.notFound('apiserver-volume', place.child('name'), name)
    if (mountPath === '') faults.required('apiserver-volume', place.child('mountPath'))
    if (paths.has(mountPath))
      faults.invalid('apiserver-volume', place.child('mountPath'), mountPath, 'must be unique')
    paths.add(mountPath)
    if (subPath !== '')
      faults.invalidEach(
        'apiserver-volume',
        at.child('subPath', String(index), 'subPath'),
        subPath,
        descendingPathFaults(subPath),
      )
  })
}

function checkSource(faults: Faults, at: FieldPath, volume: Volume): void {
  const [source = 'emptyDir', ...more] = SOURCES.filter((name) => volume[name] !== undefined)
  for (const name of more)
    faults.forbidden('apiserver-volume', at.child(name), 'may not specify more than 1 volume type')
  const place = at.child(source)
  if (source === 'emptyDir') {
    const { sizeLimit } = volume.emptyDir ?? {}
    if (sizeLimit !== undefined && amountOf(sizeLimit) < 0n) {
      faults.forbidden(
        'apiserver-volume',
        place.child('sizeLimit'),
        'SizeLimit field must be a valid resource quantity',
      )
    }
  } else if (source === 'hostPath') {
    const { path = '' } = volume.hostPath ?? {}
    if (path === '') faults.required('apiserver-volume', place.child('path'))
    else faults.invalidEach('apiserver-volume', place.child('path'), path, backstepFaults(path))
  } else if (source === 'secret') {
    if (!volume.secret?.secretName) faults.required('apiserver-volume', place.child('secretName'))
    checkItems(faults, place.child('items'), volume.secret?.items)
  } else if (source === 'configMap') {
    if (!volume.configMap?.name) faults.required('apiserver-volume', place.child('name'))
  } else if (source === 'persistentVolumeClaim' && !volume.persistentVolumeClaim?.claimName)
    faults.required('apiserver-volume', place.child('claimName'))
}

function checkItems(faults: Faults, at: FieldPath, items: readonly KeyToPath[] = []): void {
  items.forEach(({ key = '', path = '' }, index) => {
    const place = at.index(index)
    if (key === '') faults.required('apiserver-volume', place.child('key'))
    if (path === '') faults.required('apiserver-volume', place.child('path'))
    faults.invalidEach('apiserver-volume', place.child('path'), path, itemPathFaults(path))
  })
}

/** The path of a file in a volume may not even begin like a step back. */
function itemPathFaults(path: string): readonly string[] {
  const wrong = descendingPathFaults(path)
  return path.startsWith('..') && !path.startsWith('../')
    ? [...wrong, "must not start with '..'"]
    : wrong
}
