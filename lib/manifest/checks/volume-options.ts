import type { Sourced } from '../../provenance/sourced'
import type { VolumeOption } from '../service/volumes'
import { isName } from './name'

export interface VolumeFault {
  readonly message: string
  readonly at: Sourced<unknown>
}

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce']
const SMALLEST_SHARE = 100 * 1024 ** 3

/**
 * What a build and a promote say of a volume: of its first kind only, the first fault. Facts,
 * section 3.6.
 */
export function volumeFaults(option: VolumeOption): readonly VolumeFault[] {
  const fault = option.emptyDir
    ? emptyDirFault(option.emptyDir)
    : option.awsEfs
      ? efsFault(option.awsEfs)
      : option.azureFiles
        ? azureFault(option.azureFiles)
        : undefined
  return fault ? [fault] : []
}

function emptyDirFault({
  id,
  mountPath,
  medium,
  sizeLimit,
}: NonNullable<VolumeOption['emptyDir']>): VolumeFault | undefined {
  if (id.value === '') return { message: 'emptyDir.id is required', at: mountPath }
  if (mountPath.value === '') return { message: 'emptyDir.mountPath is required', at: id }
  if (medium.value !== '' && medium.value !== 'Memory')
    return { message: "emptyDir.medium's allowed values: Memory", at: medium }
  const fault = sizeLimit.value === '' ? undefined : quantityFault(sizeLimit.value)
  return fault
    ? { message: `emptyDir.sizeLimit is not a valid quantity: ${fault}`, at: sizeLimit }
    : undefined
}

function efsFault({
  id,
  mountPath,
  accessMode,
}: NonNullable<VolumeOption['awsEfs']>): VolumeFault | undefined {
  if (id.value === '') return { message: 'awsEfs.id is required', at: mountPath }
  if (mountPath.value === '') return { message: 'awsEfs.mountPath is required', at: id }
  return accessModeFault('awsEfs', accessMode, id)
}

function azureFault({
  id,
  mountPath,
  accessMode,
  shareSize,
}: NonNullable<VolumeOption['azureFiles']>): VolumeFault | undefined {
  if (id.value === '') return { message: 'azureFiles.id is required', at: mountPath }
  if (!isName(id.value)) return { message: 'azureFiles.id must match ^[a-z][a-z0-9-]*$', at: id }
  if (mountPath.value === '') return { message: 'azureFiles.mountPath is required', at: id }
  return accessModeFault('azureFiles', accessMode, id) ?? shareFault(shareSize)
}

function accessModeFault(
  kind: string,
  mode: Sourced<string>,
  id: Sourced<string>,
): VolumeFault | undefined {
  if (ACCESS_MODES.includes(mode.value)) return undefined
  return {
    message: `${kind}.accessMode must be one of these values: ${ACCESS_MODES.join(', ')}`,
    at: mode.value === '' ? id : mode,
  }
}

function shareFault(size: Sourced<string>): VolumeFault | undefined {
  if (size.value === '') return undefined
  const bytes = quantityBytes(size.value)
  if (bytes === undefined)
    return { message: `azureFiles.shareSize is invalid: ${size.value}`, at: size }
  return bytes < SMALLEST_SHARE
    ? {
        message: 'azureFiles.shareSize must be at least 100Gi (Azure Premium NFS minimum)',
        at: size,
      }
    : undefined
}

const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?\d+)?$/
const BINARY = { Ki: 1, Mi: 2, Gi: 3, Ti: 4, Pi: 5, Ei: 6 } as const
const DECIMAL = { n: -3, u: -2, m: -1, k: 1, M: 2, G: 3, T: 4, P: 5, E: 6 } as const

function quantityFault(text: string): string | undefined {
  if (QUANTITY.test(text)) return undefined
  return /^[+-]?[0-9.]+[eEinumkKMGTP]*[-+]?[0-9]*$/.test(text)
    ? "unable to parse quantity's suffix"
    : "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
}

/** The bytes of `100Gi`; undefined where the text is no quantity. */
function quantityBytes(text: string): number | undefined {
  const unit = QUANTITY.exec(text)?.[1] ?? ''
  if (!QUANTITY.test(text)) return undefined
  if (unit in BINARY) return Number.parseFloat(text) * 1024 ** BINARY[unit as keyof typeof BINARY]
  return unit in DECIMAL
    ? Number.parseFloat(text) * 1000 ** DECIMAL[unit as keyof typeof DECIMAL]
    : Number(text)
}
