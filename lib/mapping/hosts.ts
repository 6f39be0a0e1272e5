import type { CombinedService } from '../manifest/manifest'
import { derive, fromRack, type Sourced } from '../provenance/sourced'
import type { MappingContext } from './context'

/** The name under which a service is reached. Facts, section 1.5. */
export function serviceHost(service: CombinedService, context: MappingContext): Sourced<string> {
  const { settings, app, rack } = context
  if (service.internal.value)
    return derive(
      'service-host',
      [service.name, app, rack, service.internal],
      (name) => `${name}.${settings.app}.${settings.rack}.local`,
    )
  const domain = service.internalRouter.value
    ? fromRack('domainInternal', settings.domainInternal)
    : fromRack('domain', settings.domain)
  return derive(
    'service-host',
    [service.name, app, domain, service.internalRouter],
    (name, _, root) => `${name}.${settings.app}.${root}`,
  )
}

/** The name that the rack's resolver knows, whatever the service is. */
export function aliasHost(
  service: CombinedService,
  { settings, app, rack }: MappingContext,
): Sourced<string> {
  return derive(
    'service-alias',
    [service.name, app, rack],
    (name) => `${name}.${settings.app}.${settings.rack}.local`,
  )
}
