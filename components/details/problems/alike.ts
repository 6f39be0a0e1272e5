import type { Diagnostic } from '../../../lib/diagnostics/diagnostic'

/** A problem, and all objects that it strikes. */
export interface Alike {
  readonly diagnostic: Diagnostic
  readonly objects: readonly string[]
}

/**
 * Refusals of one kind for one place of the text are one problem of several objects: a bad label is
 * on all that a service makes. The shortest message stands for all; it names the fault alone.
 */
export function alike(diagnostics: readonly Diagnostic[]): Alike[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const { stage, code, span, object, message } = diagnostic
    const key =
      stage === 'apiserver'
        ? `${code} ${span.start}`
        : `${code} ${span.start} ${object ?? ''} ${message}`
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()].map((group) => ({
    diagnostic: group.reduce((shortest, each) =>
      each.message.length < shortest.message.length ? each : shortest,
    ),
    objects: group.flatMap(({ object }) => (object === undefined ? [] : [object])),
  }))
}
