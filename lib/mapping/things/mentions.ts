import type { CombinedService } from '../../manifest/manifest'
import type { MappingContext } from '../context'
import { aliasHost, serviceHost } from '../hosts'
import { resourceObjectName } from '../resource-name'
import { environmentOf } from '../service/environment-secret'
import { hostsNamedIn } from './hosts-named-in'
import { type ThingEdge, thingEdge } from './thing-map'
import { writtenSpan } from './written-span'

/**
 * Which services name another service, or the host of a resource, in a value of their environment.
 * A rack knows nothing of it: it is read from the values alone, and says so.
 */
export function mentions(context: MappingContext): ThingEdge[] {
  const named = names(context)
  return context.manifest.services.flatMap((service) => mentionsOf(service, named, context))
}

interface Found {
  readonly variables: string[]
  readonly span: ThingEdge['span']
}

function mentionsOf(
  service: CombinedService,
  named: ReadonlyMap<string, string>,
  context: MappingContext,
): ThingEdge[] {
  const { variables: release } = context.manifest
  const items = new Map(service.allEnvironment.map((item) => [item.name, item]))
  const found = new Map<string, Found>()
  for (const [name, value] of environmentOf(service, context)) {
    // What the rack puts in names the app and the service itself.
    const item = items.get(name)
    if (item === undefined && !release.has(name)) continue
    for (const host of hostsNamedIn(value.value)) {
      const target = named.get(host)
      if (target === undefined || target === service.id) continue
      const known = found.get(target)
      if (known) known.variables.push(name)
      else found.set(target, { variables: [name], span: item && writtenSpan(item.written) })
    }
  }
  return [...found].map(([target, { variables, span }]) => {
    const each = [...new Set(variables)]
    const word = each.length === 1 ? 'variable' : 'variables'
    return thingEdge(service.id, 'mentions', target, `environment ${word} ${listed(each)}`, span)
  })
}

/** The hosts by which things of the app are known inside it, and whose they are. */
function names(context: MappingContext): Map<string, string> {
  const { manifest, namespace, settings } = context
  const found = new Map<string, string>()
  const know = (id: string, ...hosts: readonly string[]) => {
    for (const host of hosts)
      if (host !== '' && !found.has(host.toLowerCase())) found.set(host.toLowerCase(), id)
  }
  const inCluster = (name: string) =>
    ['', `.${namespace.value}`, `.${namespace.value}.svc`, `.${namespace.value}.svc.cluster.local`]
      .map((suffix) => `${name}${suffix}`)
      .concat(settings.app === '' ? [] : `${name}.${settings.app}.${settings.rack}.local`)
  for (const service of manifest.services) {
    const { value } = service.name
    know(service.id, ...inCluster(value), aliasHost(service, context).value)
    know(service.id, serviceHost(service, context).value)
    know(service.id, ...service.domain.map((domain) => domain.value))
  }
  for (const resource of manifest.resources)
    know(resource.id, ...inCluster(resourceObjectName(resource.name).value))
  return found
}

function listed(words: readonly string[]): string {
  return words.length < 3
    ? words.join(' and ')
    : `${words.slice(0, 2).join(', ')} and ${words.length - 2} more`
}
