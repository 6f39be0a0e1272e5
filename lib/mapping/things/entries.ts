import type { CombinedService } from '../../manifest/manifest'
import { unreachable } from '../conditions/service-routing'
import type { MappingContext } from '../context'
import { aliasHost, serviceHost } from '../hosts'
import { internalRouterServices, publicServices } from '../routing/routable'
import { type Thing, type ThingEdge, thingEdge } from './thing-map'
import { writtenSpan } from './written-span'

/** With more public services than this, those with the rack's own host share one card. */
const MOST_HOST_CARDS = 8

const INTERNAL_HOSTS = 'internal hosts'
const PUBLIC_HOSTS = 'public hosts'

interface Entries {
  readonly things: readonly Thing[]
  readonly edges: readonly ThingEdge[]
}

/** The hosts by which one arrives at services: from outside, and from inside the rack. */
export function entries(context: MappingContext): Entries {
  const open = publicServices(context)
  const shared = open.length > MOST_HOST_CARDS ? open.filter((one) => !one.domain.length) : []
  const alone = open.filter((service) => !shared.includes(service))
  const routed = internalRouterServices(context)
  const inside = context.manifest.services.filter(
    (service) => service.mainPort.number.value > 0 && unreachable(service),
  )
  const { app, rack, domain } = context.settings
  return joined([
    ...alone.map((service) => hostOf(service, 'public host', context)),
    ...shares(shared, PUBLIC_HOSTS, `<service>.${app}.${domain}`, context),
    ...routed.map((service) => hostOf(service, 'internal host', context)),
    ...shares(inside, INTERNAL_HOSTS, `<service>.${app}.${rack}.local`, context),
  ])
}

function joined(parts: readonly Entries[]): Entries {
  return {
    things: parts.flatMap(({ things }) => things),
    edges: parts.flatMap(({ edges }) => edges),
  }
}

function hostOf(service: CombinedService, sort: string, context: MappingContext): Entries {
  const [name = '', ...more] = [
    unreachable(service) ? aliasHost(service, context) : serviceHost(service, context),
    ...service.domain,
  ].map(({ value }) => value)
  const id = `host ${service.id}`
  return {
    things: [{ id, family: 'host', sort, name, column: 'entry', more, concepts: [service.id] }],
    edges: [routes(id, service)],
  }
}

/** One card for hosts that differ in nothing but the name of their service. */
function shares(
  services: readonly CombinedService[],
  id: string,
  pattern: string,
  context: MappingContext,
): Entries[] {
  const [first] = services
  if (first === undefined) return []
  if (services.length === 1)
    return [hostOf(first, id === PUBLIC_HOSTS ? 'public host' : 'internal host', context)]
  const thing: Thing = {
    id,
    family: 'host',
    sort: id,
    name: `${services.length} services`,
    column: 'entry',
    more: [pattern],
    concepts: services.map((service) => service.id),
  }
  return [{ things: [thing], edges: services.map((service) => routes(id, service)) }]
}

function routes(from: string, service: CombinedService): ThingEdge {
  const { number } = service.mainPort
  return thingEdge(from, 'routes to', service.id, `port ${number.value}`, writtenSpan(number))
}
