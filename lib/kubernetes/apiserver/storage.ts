import type { PersistentVolume, PersistentVolumeClaim } from 'kubernetes-types/core/v1'
import { canonicalQuantity } from '../quantity'
import { dnsSubdomainFaults } from './dns-name'
import type { Faults } from './faults'
import { type FieldPath, OBJECT } from './field-path'
import { checkMetadata } from './metadata'
import { amountOf } from './quantities'

const CODE = 'apiserver-storage'
const SPEC = OBJECT.child('spec')
const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod']

export function checkVolumeClaim(
  faults: Faults,
  { metadata = {}, spec = {} }: PersistentVolumeClaim,
): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults)
  if (!spec.accessModes?.length)
    faults.required(CODE, SPEC.child('accessModes'), 'at least 1 access mode is required')
  checkAccessModes(faults, spec.accessModes)
  checkSize(
    faults,
    SPEC.child('resources').key('storage', 'requests', 'storage'),
    spec.resources?.requests?.storage,
  )
  checkStorageClass(faults, spec.storageClassName)
}

export function checkVolume(faults: Faults, { metadata = {}, spec = {} }: PersistentVolume): void {
  checkMetadata(faults, metadata, dnsSubdomainFaults, false)
  if (!spec.accessModes?.length) faults.required(CODE, SPEC.child('accessModes'))
  checkAccessModes(faults, spec.accessModes)
  checkSize(faults, SPEC.child('capacity').key('storage'), spec.capacity?.storage)
  if (spec.csi && !spec.csi.volumeHandle)
    faults.required(CODE, SPEC.child('csi').child('volumeHandle'))
  checkStorageClass(faults, spec.storageClassName)
}

function checkAccessModes(faults: Faults, modes: readonly string[] = []): void {
  modes.forEach((mode, index) => {
    if (!ACCESS_MODES.includes(mode))
      faults.unsupported(CODE, SPEC.child('accessModes').inside(index), mode, ACCESS_MODES)
  })
}

function checkSize(faults: Faults, at: FieldPath, size: string | undefined): void {
  if (size === undefined) faults.required(CODE, at)
  else if (amountOf(size) <= 0n)
    faults.invalid(CODE, at, canonicalQuantity(size), 'must be greater than zero')
}

function checkStorageClass(faults: Faults, name = ''): void {
  if (name !== '')
    faults.invalidEach(CODE, SPEC.child('storageClassName'), name, dnsSubdomainFaults(name))
}
