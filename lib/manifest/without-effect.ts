const VOLUME_OF_SERVICE =
  'An init container only mounts; the volume is made by the service’s own volumeOptions.'
const NOT_FROM_PROMETHEUS = 'Processor and memory are asked of Kubernetes itself.'

/**
 * Keys that a rack reads and that change no object of the cluster, with the reason. A key that is
 * neither here nor the origin of some field is one that the mapping has forgotten. `*` stands for a
 * name that the user chose.
 */
export const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  'services.*.build': 'How the image is built; the cluster sees the tag alone.',
  'services.*.image':
    'It is tagged into the app’s own repository; the cluster sees that tag alone.',
  'services.*.drain': 'Of an older rack.',
  'services.*.test': 'Run by convox test.',
  'services.*.accessControl': 'The role is tied to the ServiceAccount outside the cluster.',
  'services.*.scale.targets.requests': 'Of an older rack.',
  'services.*.scale.targets.custom': 'Of an older rack.',
  'services.*.scale.keda.initialCooldownPeriod': 'Read, but not passed on to the ScaledObject.',
  'services.*.initContainer.volumeOptions.emptyDir.medium': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.emptyDir.sizeLimit': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.awsEfs.accessMode': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.awsEfs.storageClass': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.awsEfs.volumeHandle': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.azureFiles.accessMode': VOLUME_OF_SERVICE,
  'services.*.initContainer.volumeOptions.azureFiles.shareSize': VOLUME_OF_SERVICE,
  'services.*.scale.autoscale.cpu.metricName': NOT_FROM_PROMETHEUS,
  'services.*.scale.autoscale.cpu.prometheusUrl': NOT_FROM_PROMETHEUS,
  'services.*.scale.autoscale.cpu.query': NOT_FROM_PROMETHEUS,
  'services.*.scale.autoscale.memory.metricName': NOT_FROM_PROMETHEUS,
  'services.*.scale.autoscale.memory.prometheusUrl': NOT_FROM_PROMETHEUS,
  'services.*.scale.autoscale.memory.query': NOT_FROM_PROMETHEUS,
  params: 'Read, but not used.',
  appSettings: 'Settings of CloudWatch.',
  budget: 'What the app may cost is kept by the rack itself.',
}
