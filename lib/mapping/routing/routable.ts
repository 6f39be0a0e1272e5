import type { CombinedService } from '../../manifest/manifest'
import { unreachable } from '../conditions/service-routing'
import type { MappingContext } from '../context'

/**
 * Services that are reached from outside, and those behind the rack's internal router. Facts,
 * sections 5.4 and 5.5.
 */
export function publicServices({ manifest }: MappingContext): CombinedService[] {
  return manifest.services.filter(
    (service) => !unreachable(service) && !service.internalRouter.value,
  )
}

export function internalRouterServices({ manifest }: MappingContext): CombinedService[] {
  return manifest.services.filter(
    (service) => !unreachable(service) && service.internalRouter.value,
  )
}
