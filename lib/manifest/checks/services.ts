import { placeOf } from '../load-checks'
import type { CombinedService, Manifest } from '../manifest'
import type { ReadContext } from '../read-context'
import { checkImagePullSecrets } from './image-pull-secrets'
import { checkName } from './name'
import { checkScale } from './scale'
import { checkSecurityContext } from './security-context'
import { volumeFaults } from './volume-options'

/** What a build checks of each service, in its order. Facts, section 3.12. */
const CHECKS: readonly ((
  service: CombinedService,
  reading: ReadContext,
  manifest: Manifest,
) => void)[] = [
  (service, reading) => checkName('service', service.name, reading),
  checkDeployment,
  checkInternal,
  checkResourceReferences,
  checkVolumeOptions,
  checkSecurityContext,
  checkImagePullSecrets,
  checkConfigMounts,
  checkScale,
]

export function checkServices(manifest: Manifest, reading: ReadContext): void {
  for (const service of manifest.services)
    for (const check of CHECKS) check(service, reading, manifest)
}

const BOUNDS = [
  { key: 'minimum', least: 0, most: 100 },
  { key: 'maximum', least: 100, most: 200 },
] as const

function checkDeployment({ name, deployment }: CombinedService, reading: ReadContext): void {
  for (const { key, least, most } of BOUNDS) {
    const bound = deployment[key]
    const fault =
      bound.value < least
        ? `less than ${least}`
        : bound.value > most
          ? `greater than ${most}`
          : undefined
    if (fault)
      reading.report(
        'deployment-bounds',
        `service ${name.value} deployment ${key} can not be ${fault}`,
        placeOf(bound),
      )
  }
}

function checkInternal(
  { name, internal, internalRouter }: CombinedService,
  reading: ReadContext,
): void {
  if (internal.value && internalRouter.value)
    reading.report(
      'internal-twice',
      `service ${name.value} can not have both internal and internalRouter set as true`,
      placeOf(internalRouter),
    )
}

function checkResourceReferences(
  { name, resources }: CombinedService,
  reading: ReadContext,
  manifest: Manifest,
): void {
  for (const reference of resources) {
    const [resource = ''] = reference.value.split(':')
    if (!manifest.resources.some((each) => each.name.value === resource))
      reading.report(
        'resource-unknown',
        `service ${name.value} references a resource that does not exist: ${resource}`,
        placeOf(reference),
      )
  }
}

function checkVolumeOptions({ volumeOptions }: CombinedService, reading: ReadContext): void {
  for (const option of volumeOptions)
    for (const { message, at } of volumeFaults(option))
      reading.report('volume-option', message, placeOf(at))
}

function checkConfigMounts(
  { configMounts }: CombinedService,
  reading: ReadContext,
  { configs }: Manifest,
): void {
  for (const mount of configMounts) {
    const at = placeOf(
      [mount.id, mount.dir, mount.filename].find((each) => each.value !== '') ?? mount.id,
    )
    for (const key of ['id', 'dir', 'filename'] as const)
      if (mount[key].value === '')
        reading.report('config-mount', `configMounts[*].${key} is required`, at)
    if (!configs.some((config) => config.id.value === mount.id.value))
      reading.report('config-mount', `config id: '${mount.id.value}' not found`, at)
  }
}
