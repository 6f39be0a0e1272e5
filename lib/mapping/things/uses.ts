import type { CombinedService } from '../../manifest/manifest'
import type { MappingContext } from '../context'
import { filteredName } from '../resource-name'
import { type ThingEdge, thingEdge } from './thing-map'
import { writtenSpan } from './written-span'

/** Which services and timers use which resources and configs, and which service a timer runs as. */
export function uses(context: MappingContext): ThingEdge[] {
  const { services, timers } = context.manifest
  return [
    ...services.flatMap((service) => usesOf(service.id, service, context)),
    ...timers.flatMap((timer) => {
      const service = context.manifest.serviceNamed(timer.service.value)
      if (service === undefined) return []
      const span = writtenSpan(timer.service)
      return [
        thingEdge(timer.id, 'runs as', service.id, 'its image, environment and size', span),
        ...usesOf(timer.id, service, context).map((edge) => ({
          ...edge,
          reason: `${edge.reason}, as service ${service.name.value}`,
        })),
      ]
    }),
  ]
}

function usesOf(from: string, service: CombinedService, { manifest }: MappingContext): ThingEdge[] {
  const resources = service.resources.flatMap((reference) => {
    const [name = '', ...rest] = reference.value.split(':')
    // A rack finds a resource by what its objects are called, not by what the text calls it.
    const resource =
      manifest.resources.find((each) => each.name.value === name) ??
      manifest.resources.find((each) => filteredName(each.name.value) === filteredName(name))
    if (resource === undefined) return []
    const variable = rest.join(':').trim()
    const reason = variable === '' ? `listed under resources` : `environment variable ${variable}`
    return [thingEdge(from, 'uses', resource.id, reason, writtenSpan(reference))]
  })
  const configs = service.configMounts.flatMap(({ id, dir }) => {
    const config = manifest.configs.find((each) => each.id.value === id.value)
    if (config === undefined) return []
    const place = `mounted at ${dir.value}`
    return [thingEdge(from, 'uses', `configs.${config.id.value}`, place, writtenSpan(id))]
  })
  return [...resources, ...configs]
}
