import type { DiagnosticCode } from '../diagnostics/catalogue'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Manifest } from '../manifest/manifest'
import { RESOURCE_TYPES } from '../manifest/resource-types'
import { knownValues } from '../manifest/shape-at'
import { nearest } from '../text/nearest'

/** The names that a value could have meant, by the problem that it has. */
const MEANT: Partial<Record<DiagnosticCode, (manifest: Manifest) => readonly string[]>> = {
  'resource-unknown': ({ resources }) => resources.map(({ name }) => name.value),
  'resource-type-unknown': () => RESOURCE_TYPES,
  'timer-service-unknown': serviceNames,
  'balancer-service': serviceNames,
  'no-such-service': serviceNames,
  'config-mount': ({ configs }) => configs.map(({ id }) => id.value),
}

function serviceNames({ services }: Manifest): readonly string[] {
  return services.map(({ name }) => name.value)
}

/** Nobody reads further ones, and each compares a name with all others. */
const MOST = 50

/**
 * Problems with the name that their value is likely to mean, and a fix that writes it; the first
 * ones of a text alone.
 */
export function withLikelyNames(
  diagnostics: readonly Diagnostic[],
  text: string,
  manifest: Manifest,
): Diagnostic[] {
  return diagnostics.map((diagnostic, index) =>
    index < MOST ? withLikelyName(diagnostic, text, manifest) : diagnostic,
  )
}

function withLikelyName(diagnostic: Diagnostic, text: string, manifest: Manifest): Diagnostic {
  const { code, span, path } = diagnostic
  const known = MEANT[code]?.(manifest) ?? knownValues(path?.split('.') ?? [])
  const written = /^["']?([\w.-]+)/.exec(text.slice(span.start, span.end))
  const name = written?.[1] ?? ''
  const likely = known.includes(name) ? undefined : nearest(name, known)
  if (written === null || likely === undefined) return diagnostic
  const before = written[0].length - name.length
  const start = span.start + before
  const column = span.column + before
  const place = { ...span, start, end: start + name.length, column, endLine: span.line }
  const edit = { span: { ...place, endColumn: column + name.length }, text: likely }
  return {
    ...diagnostic,
    advice: `Did you mean ${likely}? ${diagnostic.advice}`,
    fixes: [...(diagnostic.fixes ?? []), { title: `Write ${likely}`, edits: [edit] }],
  }
}
