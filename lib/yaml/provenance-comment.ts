import type { MappedObject } from '../mapping/mapped-object'
import type { Origin, OriginKind } from '../provenance/origin'
import { type FieldTrace, NO_TRACES, traceAt } from '../provenance/traces'
import { fieldSpans, type PrintedYaml } from './printed-yaml'

/** What a comment calls each kind of origin, in the order in which it names them. */
const WORDS: Record<OriginKind, string> = {
  written: 'from convox.yml',
  default: 'default',
  missing: 'not written',
  rack: 'rack',
  release: 'release',
}

const KINDS = Object.keys(WORDS) as OriginKind[]

/** More paths than this are counted, not named: a comment is read at a glance. */
const MOST_NAMED = 2

/**
 * Where a field came from, as a YAML comment: `# from convox.yml: services.web.port`, `# default:
 * services.web.scale.cpu`, `# rack: app`. Undefined for a field that is always so. Never holds a
 * line break, whatever the user's keys hold.
 */
export function provenanceComment({ origins }: Pick<FieldTrace, 'origins'>): string | undefined {
  if (origins.length === 0) return undefined
  const parts = KINDS.flatMap((kind) => {
    const places = [...new Set(origins.filter((origin) => origin.kind === kind).map(placeOf))]
    return places.length === 0 ? [] : [`${WORDS[kind]}: ${named(places)}`]
  })
  return `# ${parts.join('; ').replace(UNPRINTABLE, ' ')}`
}

/** The printed text with each field's comment at the end of the line on which its value begins. */
export function withProvenance(printed: PrintedYaml, objects: readonly MappedObject[]): string {
  const { text } = printed
  const pieces: string[] = []
  let at = 0
  printed.objects.forEach((object, index) => {
    const traces = objects[index]?.traces ?? NO_TRACES
    fieldSpans(printed, object).forEach(({ start, end }, field) => {
      const trace = traceAt(traces, field)
      const comment = trace && provenanceComment(trace)
      if (comment === undefined) return
      const lineBreak = text.indexOf('\n', start)
      const lineEnd = lineBreak < 0 ? end : Math.min(end, lineBreak)
      pieces.push(text.slice(at, lineEnd), '  ', comment)
      at = lineEnd
    })
  })
  pieces.push(text.slice(at))
  return pieces.join('')
}

/**
 * YAML 1.1 ends a line at each of these, and a comment with it; the rest is not allowed in a text
 * at all.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu

function placeOf(origin: Origin): string {
  if ('name' in origin) return origin.name
  if (origin.kind === 'written' && origin.variables?.length)
    return `${origin.path} (${origin.variables.map((name) => `\${${name}}`).join(', ')})`
  return origin.path
}

function named(places: readonly string[]): string {
  const rest = places.length - MOST_NAMED
  return rest > 0 ? `${places.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : places.join(', ')
}
