import type { Volume, VolumeMount } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { ConfigMount, VolumeOption } from '../../manifest/service/volumes'
import type { Draft } from '../../provenance/draft'
import { derive, Sourced } from '../../provenance/sourced'
import { digest, type MappingContext } from '../context'
import { bare, quoted } from '../written-text'

/** Whose pods: those of a timer mount no Azure files, and take plain volumes from claims. */
export type PodOwner = 'service' | 'timer'

/** Directories of the node itself that a plain volume may name. */
export const SYSTEM_PATHS: ReadonlySet<string> = new Set([
  '/cgroup/',
  '/proc/',
  '/sys/fs/cgroup/',
  '/sys/kernel/debug/',
  '/var/log/audit/',
  '/var/run/',
  '/var/run/docker.sock',
  '/var/snap/microk8s/current/docker.sock',
])

const CERTIFICATE_AUTHORITY: Draft<Volume> = {
  configMap: { name: 'ca', optional: true },
  name: 'ca',
}
const CERTIFICATE_AUTHORITY_MOUNT: Draft<VolumeMount> = { mountPath: '/etc/convox', name: 'ca' }

/** The volumes of a pod. Facts, section 5.15. */
export function podVolumes(
  service: CombinedService,
  context: MappingContext,
  owner: PodOwner,
): Draft<Volume>[] {
  const plain = new Map(
    service.volumes.map((volume) => [sourceOf(volume.value, service, context), volume]),
  )
  return [
    CERTIFICATE_AUTHORITY,
    ...[...plain]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([source, volume]) => plainVolume(source, volume, context, owner)),
    ...service.volumeOptions.flatMap((option) => optionVolumes(service, option, owner)),
    ...service.configMounts.map(configVolume),
  ]
}

export function containerMounts(
  service: CombinedService,
  context: MappingContext,
  owner: PodOwner,
): Draft<VolumeMount>[] {
  return [
    CERTIFICATE_AUTHORITY_MOUNT,
    ...service.volumes.map(
      (volume): Draft<VolumeMount> => ({
        mountPath: quoted(derive('plain-volume', [volume], targetOf)),
        name: derive('plain-volume', [volume, context.rack, context.app], () =>
          volumeName(sourceOf(volume.value, service, context), context),
        ),
      }),
    ),
    ...extraMounts(service.volumeOptions, service.configMounts, owner, 'configs-first'),
  ]
}

/** Mounts of volume options and configs, as the init container has them too. */
export function extraMounts(
  options: readonly VolumeOption[],
  configs: readonly ConfigMount[],
  owner: PodOwner,
  order: 'configs-first' | 'options-first',
): Draft<VolumeMount>[] {
  const optionMounts = options.flatMap(({ emptyDir, awsEfs, azureFiles }) => [
    ...(emptyDir ? [mount('ed', emptyDir)] : []),
    ...(awsEfs ? [mount('efs', awsEfs)] : []),
    ...(azureFiles && owner === 'service' ? [mount('azurefiles', azureFiles)] : []),
  ])
  const configMounts = configs.map(configMount)
  return order === 'configs-first'
    ? [...configMounts, ...optionMounts]
    : [...optionMounts, ...configMounts]
}

function mount(
  prefix: string,
  { id, mountPath }: { id: Sourced<string>; mountPath: Sourced<string> },
): Draft<VolumeMount> {
  return { mountPath: bare(mountPath), name: prefixed(prefix, id) }
}

function prefixed(prefix: string, ...parts: readonly Sourced<string>[]): Sourced<string> {
  return bare(derive('volume-name', parts, (...names) => [prefix, ...names].join('-')))
}

function configMount({ id, dir, filename }: ConfigMount): Draft<VolumeMount> {
  return {
    mountPath: quoted(
      derive('config-mount', [dir, filename], (directory, file) =>
        directory + file === ''
          ? ''
          : cleanPath([directory, file].filter((part) => part !== '').join('/')),
      ),
    ),
    name: prefixed('cfg', id),
    subPath: quoted(filename),
  }
}

function configVolume({ id, filename }: ConfigMount): Draft<Volume> {
  return {
    name: prefixed('cfg', id),
    secret: {
      items: [{ key: 'app.json', path: bare(filename) }],
      secretName: prefixed('cfg', id),
    },
  }
}

function optionVolumes(
  service: CombinedService,
  { emptyDir, awsEfs, azureFiles }: VolumeOption,
  owner: PodOwner,
): Draft<Volume>[] {
  const claim = (prefix: string, id: Sourced<string>): Draft<Volume> => ({
    name: prefixed(prefix, id),
    persistentVolumeClaim: { claimName: prefixed(prefix, service.name, id) },
  })
  return [
    ...(emptyDir ? [{ emptyDir: emptyDirOf(emptyDir), name: prefixed('ed', emptyDir.id) }] : []),
    ...(awsEfs ? [claim('efs', awsEfs.id)] : []),
    ...(azureFiles && owner === 'service' ? [claim('azurefiles', azureFiles.id)] : []),
  ]
}

function emptyDirOf({
  medium,
  sizeLimit,
}: NonNullable<VolumeOption['emptyDir']>): Draft<NonNullable<Volume['emptyDir']>> {
  if (medium.value === '' && sizeLimit.value === '') return {}
  return {
    medium: medium.value === '' ? undefined : bare(medium),
    sizeLimit: sizeLimit.value === '' ? undefined : bare(sizeLimit),
  }
}

function plainVolume(
  source: string,
  volume: Sourced<string>,
  context: MappingContext,
  owner: PodOwner,
): Draft<Volume> {
  const name = derive('plain-volume', [volume, context.rack, context.app], () =>
    volumeName(source, context),
  )
  if (SYSTEM_PATHS.has(source))
    return { hostPath: { path: quoted(derive('plain-volume', [volume], () => source)) }, name }
  if (owner === 'timer') return { name, persistentVolumeClaim: { claimName: name } }
  return {
    emptyDir: new Sourced({}, volume.origins, 'plain-volume') as Draft<
      NonNullable<Volume['emptyDir']>
    >,
    name,
  }
}

/**
 * What a plain volume is: a directory of the node, or a place of the app or the service, which its
 * name is made from.
 */
function sourceOf(volume: string, service: CombinedService, { settings }: MappingContext): string {
  const colon = volume.indexOf(':')
  const from = colon < 0 ? volume : volume.slice(0, colon)
  if (SYSTEM_PATHS.has(from)) return from
  const place = colon < 0 ? `service/${service.name.value}` : 'app'
  return cleanPath(`/mnt/volumes/${settings.app}/${place}/${from}`)
}

function targetOf(volume: string): string {
  const colon = volume.indexOf(':')
  return colon < 0 ? volume : volume.slice(colon + 1)
}

const LONGEST_NAME = 63

function volumeName(source: string, { settings }: MappingContext): string {
  const name = `${settings.rack}-${settings.app}-${digest(source, 40)}`
  return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME - 1) : name
}

/** A path without empty parts, `.` and `..`, as Go's path.Clean has it. */
export function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || !path.startsWith('/')) parts.push(part)
  }
  const joined = parts.join('/')
  return path.startsWith('/') ? `/${joined}` : joined || '.'
}
