import { field, fieldList, fieldText } from '../kubernetes/field'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { podTemplate } from '../kubernetes/pod-template'
import type { MappedObject } from '../mapping/mapped-object'
import type { Thing, ThingEdge, ThingMap } from '../mapping/things/thing-map'
import { ROUTES } from './thing-content'

/** A step on the way from a host to a container and on to what it uses. */
export interface Hop {
  /** `public host`, `Ingress`, `container` */
  readonly label: string
  readonly name: string
  /** `443`, `3000`; absent where nothing listens. */
  readonly port?: string
  /** How far in: 0 for what leads in, 1 for the service, 2 for what it uses. */
  readonly depth: 0 | 1 | 2
  readonly thing: string
  /** The object that is pinned with it. */
  readonly object?: string
}

export interface Traced {
  readonly hops: readonly Hop[]
  readonly things: ReadonlySet<string>
}

interface Asked {
  readonly things: ReadonlyMap<string, Thing>
  readonly edges: readonly ThingEdge[]
  readonly objects: readonly MappedObject[]
}

/**
 * The way through a thing, hop by hop, with the name and the port at each: a service's from its
 * hosts to its resources, a resource's through everything that uses it.
 */
export function trace(
  id: string,
  { things, edges }: ThingMap,
  objects: readonly MappedObject[],
): Traced {
  const asked: Asked = { things: new Map(things.map((one) => [one.id, one])), edges, objects }
  const thing = asked.things.get(id)
  if (thing === undefined) return { hops: [], things: new Set() }
  const leads = edges.filter(({ relation }) => relation === 'routes to' || relation === 'uses')
  const hops = ((): Hop[] => {
    if (thing.family === 'host' || thing.family === 'balancer') {
      const [first] = leads.filter(({ from }) => from === id)
      return first
        ? [...entryHops(id, first.to, asked), ...inside(first.to, asked)]
        : entryHops(id, '', asked)
    }
    if (thing.column !== 'resources') return [...ways(id, asked), ...inside(id, asked)]
    const users = leads.filter(({ to }) => to === id).map(({ from }) => from)
    return [
      ...users.flatMap((user) => [...ways(user, asked), ...containerHops(user, 1, asked)]),
      ...resourceHops(id, asked),
    ]
  })()
  return { hops, things: new Set(hops.map((hop) => hop.thing)) }
}

/** What a service or timer is, and all that it uses. */
function inside(id: string, asked: Asked): Hop[] {
  const used = asked.edges.filter(({ from, relation }) => from === id && relation === 'uses')
  return [...containerHops(id, 1, asked), ...used.flatMap(({ to }) => resourceHops(to, asked))]
}

/** Everything that leads to a service. */
function ways(id: string, asked: Asked): Hop[] {
  return asked.edges
    .filter(({ to, relation }) => to === id && relation === 'routes to')
    .flatMap(({ from }) => entryHops(from, id, asked))
}

function entryHops(entry: string, service: string, { things, objects }: Asked): Hop[] {
  const thing = things.get(entry)
  const target = things.get(service)
  if (thing === undefined) return []
  if (thing.family === 'balancer') {
    const own = objects.find(({ concept }) => concept === entry)
    return [hop(thing.sort, thing.name, 0, entry, own?.id, own && servicePort(own.object))]
  }
  const route = objects.find(({ kind, concept }) => concept === service && ROUTES.includes(kind))
  const shared = thing.concepts.length > 1
  const name = shared ? (thing.more[0] ?? '').replace('<service>', target?.name ?? '') : thing.name
  const outside = route && entryPort(route.object)
  const sort = thing.sort.replace(/hosts$/, 'host')
  return [
    hop(sort, name, 0, entry, route?.id, outside),
    ...(route ? [hop(route.kind, route.name, 0, entry, route.id, backendPort(route.object))] : []),
  ]
}

/** The Service of a thing, and the container behind it. */
function containerHops(id: string, depth: 1 | 2, { objects }: Asked): Hop[] {
  const own = objects.filter(({ concept }) => concept === id)
  const service = own.find(({ kind }) => kind === 'Service')
  const workload = own.find(({ object }) => podTemplate(object) !== undefined)
  const container = workload && fieldList(podTemplate(workload.object), 'spec', 'containers')[0]
  const hops: Hop[] = []
  if (service)
    hops.push(hop('Service', service.name, depth, id, service.id, servicePort(service.object)))
  if (workload) {
    const name = `${fieldText(container, 'name') ?? ''} of ${workload.kind} ${workload.name}`
    const port = fieldText(fieldList(container, 'ports')[0], 'containerPort')
    hops.push(hop('container', name, depth, id, workload.id, port))
  }
  return hops
}

/** A resource in the app, or the address of one that is run elsewhere. */
function resourceHops(id: string, asked: Asked): Hop[] {
  const thing = asked.things.get(id)
  const within = containerHops(id, 2, asked)
  if (within.length > 0 || thing === undefined) return within
  const held = asked.objects.find(({ concept }) => concept === id)
  const port = held && fieldText(held.object, 'data', 'PORT')
  return [hop(thing.sort, thing.name, 2, id, held?.id, port)]
}

function hop(
  label: string,
  name: string,
  depth: Hop['depth'],
  thing: string,
  object?: string,
  port?: string,
): Hop {
  return { label, name, depth, thing, ...(object && { object }), ...(port && { port }) }
}

function entryPort(route: KubernetesObject): string {
  const tls =
    fieldList(route, 'spec', 'tls').length > 0 || field(route, 'spec', 'virtualhost', 'tls')
  return tls ? '443' : '80'
}

function backendPort(route: KubernetesObject): string | undefined {
  const path = fieldList(fieldList(route, 'spec', 'rules')[0], 'http', 'paths')[0]
  const proxied = fieldList(fieldList(route, 'spec', 'routes')[0], 'services')[0]
  return fieldText(path, 'backend', 'service', 'port', 'number') ?? fieldText(proxied, 'port')
}

function servicePort(service: KubernetesObject): string | undefined {
  const ports = fieldList(service, 'spec', 'ports').flatMap((port) => {
    const [outer, inner] = [fieldText(port, 'port'), fieldText(port, 'targetPort')]
    if (outer === undefined) return []
    // A port that is called by its name is the container's own.
    return inner === outer || !/^\d+$/.test(inner ?? '') ? outer : `${outer} → ${inner}`
  })
  return ports.length > 0 ? [...new Set(ports)].join(', ') : undefined
}
