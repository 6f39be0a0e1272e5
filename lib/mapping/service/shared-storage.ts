import type { CombinedService } from '../../manifest/manifest'
import type { AzureFilesVolume, EfsVolume } from '../../manifest/service/volumes'
import { derive, fromRack, type Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { type Emission, emit } from '../emission'
import { userLabels } from '../user-labels'
import { bare, bareItem } from '../written-text'

const MOUNT_OPTIONS = [
  'noresvport',
  'rsize=1048576',
  'wsize=1048576',
  'hard',
  'timeo=600',
  'retrans=2',
]

/** Where a rack writes the names and the labels of claims. */
const NAME_LINE = 5
const LABEL_LINES = { first: 10, each: 2 } as const

/**
 * EFS claims of a service, and a volume of the cluster for each that names its handle. Facts,
 * section 5.10.
 */
export function efsStorage(service: CombinedService, context: MappingContext): Emission[] {
  return service.volumeOptions.flatMap(({ awsEfs }) => {
    if (!awsEfs) return []
    const given = awsEfs.volumeHandle.value !== ''
    return given
      ? [
          efsVolume(service, awsEfs, context),
          efsClaim(service, awsEfs, context, efsVolumeName(service, awsEfs, context)),
        ]
      : [efsClaim(service, awsEfs, context)]
  })
}

function efsVolumeName(
  service: CombinedService,
  { id }: EfsVolume,
  { app, settings }: MappingContext,
): Sourced<string> {
  return derive(
    'efs-volume',
    [app, service.name, id],
    (_, name, volume) => `efs-pv-${settings.app}-${name}-${volume}`,
  )
}

function efsVolume(service: CombinedService, volume: EfsVolume, context: MappingContext): Emission {
  return emit(
    'PersistentVolume',
    { rule: 'efs-volume', because: [volume.id, volume.volumeHandle] },
    {
      metadata: {
        name: efsVolumeName(service, volume, context),
        labels: { app: context.app, system: 'convox' },
      },
      spec: {
        accessModes: ['ReadWriteMany'],
        capacity: { storage: '500Gi' },
        csi: { driver: 'efs.csi.aws.com', volumeHandle: volumeHandle(service, volume, context) },
        mountOptions: MOUNT_OPTIONS,
        persistentVolumeReclaimPolicy: 'Delete',
        storageClassName:
          volume.storageClass.value === '' ? 'efs-sc-base' : bare(volume.storageClass),
        volumeMode: 'Filesystem',
      },
    },
  )
}

function volumeHandle(
  service: CombinedService,
  { volumeHandle: handle }: EfsVolume,
  { settings, app }: MappingContext,
): Sourced<string> {
  const fileSystem = fromRack('efsFileSystemId', settings.efsFileSystemId)
  return bare(
    derive('efs-volume', [handle, fileSystem, service.name, app], (given, system, name) => {
      const filled = given.replaceAll('[APP]', settings.app).replaceAll('[SERVICE]', name)
      return filled.includes(':') ? filled : `${system}:${filled}`
    }),
  )
}

function efsClaim(
  service: CombinedService,
  volume: EfsVolume,
  { namespace }: MappingContext,
  volumeName?: Sourced<string>,
): Emission {
  const { id, accessMode, storageClass } = volume
  return emit(
    'PersistentVolumeClaim',
    { rule: 'efs-claim', because: [id, accessMode] },
    {
      metadata: {
        name: bare(
          derive('efs-claim', [service.name, id], (name, volume) => `efs-${name}-${volume}`),
          NAME_LINE,
        ),
        namespace,
        labels: { system: 'convox', ...userLabels(service.allLabels, LABEL_LINES) },
      },
      spec: {
        accessModes: [bareItem(accessMode)],
        resources: { requests: { storage: '1Mi' } },
        storageClassName:
          storageClass.value === '' ? (volumeName ? 'efs-sc-base' : 'efs-sc') : bare(storageClass),
        volumeMode: volumeName && 'Filesystem',
        volumeName,
      },
    },
  )
}

/** Claims of Azure Files shares. Facts, section 5.11. */
export function azureFilesClaims(service: CombinedService, context: MappingContext): Emission[] {
  return service.volumeOptions.flatMap(({ azureFiles }) =>
    azureFiles ? [azureFilesClaim(service, azureFiles, context)] : [],
  )
}

function azureFilesClaim(
  service: CombinedService,
  { id, accessMode, shareSize }: AzureFilesVolume,
  { namespace }: MappingContext,
): Emission {
  return emit(
    'PersistentVolumeClaim',
    { rule: 'azure-files-claim', because: [id, accessMode] },
    {
      metadata: {
        name: bare(
          derive(
            'azure-files-claim',
            [service.name, id],
            (name, volume) => `azurefiles-${name}-${volume}`,
          ),
          NAME_LINE,
        ),
        namespace,
        labels: { system: 'convox', ...userLabels(service.allLabels, LABEL_LINES) },
      },
      spec: {
        accessModes: [bareItem(accessMode)],
        resources: { requests: { storage: shareSize.value === '' ? '100Gi' : bare(shareSize) } },
        storageClassName: 'azurefile-csi-nfs',
        volumeMode: 'Filesystem',
      },
    },
  )
}
