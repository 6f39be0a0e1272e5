import type { DiagnosticCode } from '../diagnostics/catalogue'
import { KINDS } from '../kubernetes/kinds'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { resolve } from '../provenance/draft'
import { fromRack, fromRelease, originsOf } from '../provenance/sourced'
import {
  type FieldTrace,
  listTraces,
  TraceShapes,
  type Traces,
  traceOf,
} from '../provenance/traces'
import { type Pointer, pointerKeys } from '../text/pointer'
import type { Span } from '../text/span'
import type { MappingContext } from './context'
import type { Emission } from './emission'
import type { MappedObject } from './mapped-object'
import { type Block, MAPPING } from './mapping'
import { type Torn, tear } from './torn-object'
import { type Looks, WatchedManifest } from './watched-manifest'

/**
 * All objects of a manifest, in the order in which a rack applies them; of two with one name the
 * later one stays, at the place of the first, which it follows. Without a release there is the namespace alone
 * (facts, section 8).
 */
export function mapManifest(context: MappingContext): readonly MappedObject[] {
  const { settings, reading } = context
  const labels = releaseLabels(context)
  const objects = new Map<string, MappedObject>()
  const shapes = new TraceShapes()
  const watched = new WatchedManifest(context.manifest)
  const within = { ...context, manifest: watched.manifest }
  const mappers = settings.release === '' ? MAPPING.slice(0, 1) : MAPPING
  const map = ({ concept, emissions }: Block): MappedBlock => {
    const looks = watched.begin()
    const made = emissions(within).map((each) => toObject(each, concept, labels, shapes, within))
    return {
      objects: made.flatMap(({ mapped }) => mapped ?? []),
      isFaultless: made.every(({ isFaultless }) => isFaultless),
      looks,
    }
  }
  for (const mapper of mappers)
    for (const block of mapper(context)) {
      const { objects: made } = reading.kept.of(
        mapper,
        block.thing,
        [settings],
        () => map(block),
        ({ isFaultless, looks }) => isFaultless && watched.wouldFind(looks),
      )
      for (const mapped of made) {
        const earlier = objects.get(mapped.id)
        const follows = earlier && [...(earlier.follows ?? []), earlier]
        objects.set(mapped.id, follows ? { ...mapped, follows } : mapped)
      }
    }
  return [...objects.values()]
}

/** The objects of a block, and what they were made of beside its thing. */
interface MappedBlock {
  readonly objects: readonly MappedObject[]
  /** Of a fault, the first object that has it tells it: such a block is mapped each time. */
  readonly isFaultless: boolean
  readonly looks: Looks
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
): { readonly mapped: MappedObject | undefined; readonly isFaultless: boolean } {
  const { kind, rule, because, body, direct } = emission
  const { metadata, ...rest } = body as { metadata: { labels?: Record<string, unknown> } }
  const draft = {
    apiVersion: KINDS[kind].apiVersion,
    kind,
    metadata: direct ? metadata : { ...metadata, labels: { ...metadata.labels, ...labels } },
    ...rest,
  }
  const { object, traces, faults } = resolve(draft, rule, shapes)
  for (const fault of faults) {
    const origin = fault.origins.find((each) => each.kind === 'written')
    const place = origin?.kind === 'written' ? origin : undefined
    if (!isTold(fault.code, place?.span, context))
      context.reading.report(fault.code, fault.message, place ?? {})
  }
  const whole = object as Record<string, unknown>
  const torn = direct ? undefined : tear(whole, RELEASE_LABELS)
  if (torn) reportTear(traces, torn, context)
  const resolved = (torn?.object ?? whole) as unknown as KubernetesObject
  const isFaultless = faults.length === 0 && torn === undefined
  if (resolved.kind === undefined) return { mapped: undefined, isFaultless }
  const name = String(resolved.metadata.name)
  const mapped: MappedObject = {
    id: `${kind}/${name}`,
    kind,
    name,
    concept,
    rule,
    because: originsOf(because),
    object: resolved,
    traces: torn ? shapes.pack(tracesLeft(traces, torn)) : traces,
  }
  return { mapped, isFaultless }
}

const RELEASE_LABELS: ReadonlySet<string> = new Set([
  'app',
  'provider',
  'rack',
  'release',
  'system',
])

function reportTear(traces: Traces, { pointer }: Torn, context: MappingContext): void {
  const origins = traceOf(traces, pointer)?.origins ?? []
  const origin = origins.find((each) => each.kind === 'written')
  if (origin?.kind !== 'written') return
  if (isTold('torn-object', origin.span, context)) return
  const message = 'A rack cuts its objects after `---` at the end of a line: the rest is lost.'
  context.reading.report('torn-object', message, origin)
}

/** A value is written into several documents; a rack stops at the first that it breaks. */
function isTold(code: DiagnosticCode, place: Span | undefined, { reading }: MappingContext) {
  return (
    place !== undefined &&
    reading.diagnostics.some((told) => told.code === code && told.span === place)
  )
}

function tracesLeft(traces: Traces, { object }: Torn): FieldTrace[] {
  return listTraces(traces).filter(({ pointer }) => valueAt(object, pointer) !== undefined)
}

function valueAt(object: unknown, pointer: Pointer): unknown {
  return pointerKeys(pointer).reduce(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    object,
  )
}
