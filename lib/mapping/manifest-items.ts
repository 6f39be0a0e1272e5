import type { Manifest } from '../manifest/manifest'
import type { Sourced } from '../provenance/sourced'
import type { Settings } from '../rack/settings'
import type { SourceNode } from '../source/source-node'
import type { Span } from '../text/span'
import type { ManifestItem, Section } from './mapped-object'

/** The things that objects belong to: the app first, then those of the text in its order. */
export function conceptsOf(manifest: Manifest, { app }: Settings): readonly ManifestItem[] {
  const found = [
    ...manifest.services.map((service) =>
      concept('services', service.name, service.agent.value ? 'agent' : 'service', service.node),
    ),
    ...manifest.resources.map((resource) =>
      concept('resources', resource.name, resource.type.value || 'resource', resource.node),
    ),
    ...manifest.timers.map((timer) => concept('timers', timer.name, 'timer', timer.node)),
    ...manifest.balancers.map((balancer) =>
      concept('balancers', balancer.name, 'balancer', balancer.node),
    ),
    ...manifest.configs.map((config) => concept('configs', config.id, 'config', undefined)),
  ]
  const unique = [...new Map(found.map((each) => [each.id, each])).values()]
  unique.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return [{ id: 'app', section: 'app', name: app, what: 'app' }, ...unique]
}

function concept(
  section: Section,
  name: Sourced<string>,
  what: string,
  node: SourceNode | undefined,
): ManifestItem {
  const [origin] = name.origins
  const keySpan = origin?.kind === 'written' ? origin.span : undefined
  return {
    id: `${section}.${name.value}`,
    section,
    name: name.value,
    what,
    ...(keySpan && { keySpan, span: spanning(keySpan, node?.span ?? keySpan) }),
  }
}

function spanning(from: Span, to: Span): Span {
  return to.end > from.end
    ? { ...from, end: to.end, endLine: to.endLine, endColumn: to.endColumn }
    : from
}
