import { KINDS } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { resolve } from '../provenance/draft'
import { fromRack, fromRelease, originsOf } from '../provenance/sourced'
import { TraceShapes } from '../provenance/traces'
import type { MappingContext } from './context'
import type { Emission } from './emission'
import type { MappedObject } from './mapped-object'
import { MAPPING } from './mapping'

/**
 * All objects of a manifest, in the order in which a rack applies them; of two with one name the later one stays, at the
 * place of the first. Without a release there is the namespace alone (facts, section 8).
 */
export function mapManifest(context: MappingContext): readonly MappedObject[] {
  const labels = releaseLabels(context)
  const objects = new Map<string, MappedObject>()
  const shapes = new TraceShapes()
  const mappers = context.settings.release === '' ? MAPPING.slice(0, 1) : MAPPING
  for (const mapper of mappers)
    for (const { concept, emissions } of mapper(context))
      for (const emission of emissions) {
        const mapped = toObject(emission, concept, labels, shapes, context)
        objects.set(mapped.id, mapped)
      }
  return [...objects.values()]
}

/** The labels that every object of a release gets, whatever it says itself. Facts, section 5.0. */
function releaseLabels({ settings }: MappingContext) {
  return {
    app: fromRack('app', settings.app),
    provider: 'k8s',
    rack: fromRack('rack', settings.rack),
    release: fromRelease('release', settings.release),
    system: 'convox',
  }
}

function toObject(
  emission: Emission,
  concept: string,
  labels: ReturnType<typeof releaseLabels>,
  shapes: TraceShapes,
  context: MappingContext,
): MappedObject {
  const { kind, rule, because, body, direct } = emission
  const { metadata, ...rest } = body as { metadata: { labels?: Record<string, unknown> } }
  const draft = {
    apiVersion: KINDS[kind].apiVersion,
    kind,
    metadata: direct ? metadata : { ...metadata, labels: { ...metadata.labels, ...labels } },
    ...rest,
  }
  const { object, traces, faults } = resolve(draft, rule)
  const resolved = object as KubernetesObject
  const name = String(resolved.metadata.name)
  for (const fault of faults) {
    const origin = fault.origins.find((each) => each.kind === 'written')
    context.reading.report(fault.code, fault.message, origin?.kind === 'written' ? origin : {})
  }
  return {
    id: `${kind}/${name}`,
    kind,
    name,
    concept,
    rule,
    because: originsOf(because),
    object: resolved,
    traces: shapes.pack(traces),
  }
}
