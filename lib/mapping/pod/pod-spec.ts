import type { Container, PodSpec } from '../../kubernetes/kind-types'
import type { CombinedService } from '../../manifest/manifest'
import type { Draft } from '../../provenance/draft'
import { derive, fromRelease, type Sourced } from '../../provenance/sourced'
import type { MappingContext } from '../context'
import { environmentSecretName } from '../service/environment-secret-name'
import { pullSecretName } from '../service/image-pull-secret'
import { dns } from './dns'
import { affinity, tolerations } from './placement'
import { containerResources } from './resources'
import { containerSecurity } from './security'
import { containerMounts, type PodOwner, podVolumes } from './volumes'

/**
 * What the pods of a service and those of its timers have in common. Facts, sections 5.15 and 5.21.
 */
export function sharedPodSpec(
  service: CombinedService,
  context: MappingContext,
  owner: PodOwner,
): Draft<PodSpec> & object {
  return {
    affinity: affinity(service),
    ...dns(service, context),
    hostUsers: service.disableHostUsers.value
      ? derive('host-users', [service.disableHostUsers], (disabled) => !disabled)
      : undefined,
    imagePullSecrets: [
      ...(context.dockerHub ? [{ name: 'docker-hub-authentication' }] : []),
      ...service.imagePullSecrets.map((secret) => ({
        name: pullSecretName(service, secret, context),
      })),
    ],
    shareProcessNamespace: service.init,
    tolerations: tolerations(service),
    volumes: podVolumes(service, context, owner),
  }
}

/** What the main container of a service and that of its timers have in common. */
export function sharedContainer(
  service: CombinedService,
  context: MappingContext,
  owner: PodOwner,
): Draft<Container> & { name: Draft<string> } {
  return {
    envFrom: [
      {
        secretRef: {
          name: environmentSecretName(service),
        },
      },
    ],
    image: serviceImage(service, context),
    imagePullPolicy: 'IfNotPresent',
    name: context.app,
    resources: containerResources(service.scale),
    securityContext: containerSecurity(service),
    volumeMounts: containerMounts(service, context, owner),
  }
}

/**
 * Service name and build id; also where the service names an image, which is tagged into the app's
 * repository.
 */
export function serviceImage(
  service: CombinedService,
  { repository, settings }: MappingContext,
): Sourced<string> {
  return derive(
    'service-image',
    [repository, service.name, fromRelease('build', settings.build)],
    (host, name, id) => `${host}:${name}.${id}`,
  )
}
