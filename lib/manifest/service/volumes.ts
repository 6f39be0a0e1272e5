import { optional } from '../decoding'
import { key, list, record, text, word } from '../fields'

const accessMode = word('ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce')

const emptyDir = record('manifest.VolumeEmptyDir', {
  id: key(text, 'A name for the volume.'),
  mountPath: key(text, 'Where the containers see it.'),
  medium: key(word('Memory'), 'Memory, for a volume that is kept in memory.'),
  sizeLimit: key(text, 'The most it may hold, as 500Mi.'),
})

const awsEfs = record('manifest.VolumeAwsEfs', {
  id: key(text, 'A name for the volume.'),
  mountPath: key(text, 'Where the containers see it.'),
  accessMode: key(accessMode, 'Who may read and write it; must be written.'),
  storageClass: key(text, 'Another storage class than efs-sc.'),
  volumeHandle: key(
    text,
    'A directory or access point of the file system; [APP] and [SERVICE] are filled in.',
  ),
})

const azureFiles = record('manifest.VolumeAzureFiles', {
  id: key(text, 'A name for the volume.'),
  mountPath: key(text, 'Where the containers see it.'),
  accessMode: key(accessMode, 'Who may read and write it; must be written.'),
  shareSize: key(text, 'The size of the share, at least 100Gi.'),
})

const volumeOption = record('manifest.VolumeOption', {
  emptyDir: key(optional(emptyDir), 'A directory that lives as long as the pod.'),
  awsEfs: key(optional(awsEfs), "A directory of the rack's EFS file system."),
  azureFiles: key(optional(azureFiles), 'A share of Azure Files.'),
})

/** Facts, section 3.6. */
export const volumeOptions = list(volumeOption, '[]manifest.VolumeOption')

export const configMounts = list(
  record('manifest.ConfigMount', {
    id: key(text, 'The id of an item of configs.'),
    dir: key(text, 'The directory that the file appears in.'),
    filename: key(text, 'The name of the file.'),
  }),
  'manifest.ConfigMounts',
)

export type VolumeOption = ReturnType<typeof volumeOption.read>
export type EfsVolume = ReturnType<typeof awsEfs.read>
export type AzureFilesVolume = ReturnType<typeof azureFiles.read>
export type ConfigMount = ReturnType<typeof configMounts.read>[number]

export const initContainer = record('manifest.InitContainer', {
  image: key(text, "Another image than the service's own."),
  command: key(text, 'What it runs.'),
  volumeOptions: key(volumeOptions, 'Volumes of the service that it mounts too.'),
  configMounts: key(configMounts, 'Configs that it mounts.'),
})
export type InitContainer = ReturnType<typeof initContainer.read>
