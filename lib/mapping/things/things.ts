import type { CombinedService } from '../../manifest/manifest'
import { hasGate } from '../../rack/feature-gates'
import { unreachable } from '../conditions/service-routing'
import type { MappingContext } from '../context'
import type { ManifestItem } from '../mapped-object'
import { entries } from './entries'
import { mentions } from './mentions'
import { type Thing, type ThingColumn, type ThingEdge, type ThingMap, thingEdge } from './thing-map'
import { uses } from './uses'
import { writtenSpan } from './written-span'

/**
 * The app as its things: what is in which column, and what has to do with what. A rack makes
 * all of it so, but for the mentions, which are read from the values of environments.
 */
export function thingsOf(concepts: readonly ManifestItem[], context: MappingContext): ThingMap {
  const { manifest } = context
  const services = new Map(manifest.services.map((service) => [service.id, service]))
  const timers = new Map(manifest.timers.map((timer) => [timer.id, timer]))
  const ways = entries(context)
  const things = concepts.flatMap((concept): Thing[] => {
    const { id, section, name, what } = concept
    const base = { id, sort: what, name, more: [], concepts: [id] }
    switch (section) {
      case 'services': {
        const service = services.get(id)
        return service ? [{ ...base, ...serviceKind(service) }] : []
      }
      case 'timers': {
        const service = manifest.services.find(
          (each) => each.name.value === timers.get(id)?.service.value,
        )
        const column = service ? serviceKind(service).column : 'internal'
        return [{ ...base, family: 'timer', column, ...(service && { under: service.id }) }]
      }
      case 'balancers':
        return [{ ...base, family: 'balancer', column: 'entry' }]
      case 'resources':
        return [{ ...base, family: 'resource', column: 'resources' }]
      case 'configs':
        return [{ ...base, family: 'config', column: 'resources' }]
      default:
        return []
    }
  })
  const edges = [...ways.edges, ...balanced(context), ...uses(context), ...mentions(context)]
  return { things: [...ways.things, ...things], edges: eachOnce(edges) }
}

function serviceKind(service: CombinedService): {
  family: 'service' | 'worker' | 'agent'
  column: ThingColumn
} {
  if (service.agent.value) return { family: 'agent', column: 'internal' }
  const heard = service.mainPort.number.value > 0 || service.extraPorts.length > 0
  if (!heard) return { family: 'worker', column: 'internal' }
  const open = !unreachable(service) && !service.internalRouter.value
  return { family: 'service', column: open ? 'public' : 'internal' }
}

function balanced({ manifest, gates }: MappingContext): ThingEdge[] {
  if (hasGate(gates, 'balancer-disable')) return []
  return manifest.balancers.flatMap(({ id, service, ports }) => {
    const target = manifest.services.find((each) => each.name.value === service.value)
    if (target === undefined) return []
    const list = ports.map((port) => `${port.source.value} → ${port.target.value}`).join(', ')
    const reason = list === '' ? 'no ports' : `port ${list}`
    return [thingEdge(id, 'routes to', target.id, reason, writtenSpan(service))]
  })
}

/** What is used is not also mentioned; and two things are joined once in each way. */
function eachOnce(edges: readonly ThingEdge[]): ThingEdge[] {
  const known = new Map<string, ThingEdge>()
  for (const edge of edges) {
    const used = edge.relation === 'mentions' && known.has(`${edge.from} uses ${edge.to}`)
    if (!used && !known.has(edge.id)) known.set(edge.id, edge)
  }
  return [...known.values()]
}
