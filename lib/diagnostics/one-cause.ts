import type { Diagnostic } from './diagnostic'
import type { Stage } from './problem'

/** The stages of a release, in the order in which a rack and its cluster come to them. */
const ORDER: readonly Stage[] = ['load', 'validation', 'promote', 'apiserver']

/**
 * Marks each error at a place where an earlier stage has one already: the release never comes so
 * far, and what mends the first error mends it.
 */
export function markFollowers(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<number, number>()
  for (const { severity, stage, span } of diagnostics) {
    const order = ORDER.indexOf(stage)
    if (severity === 'error' && order >= 0)
      first.set(span.start, Math.min(order, first.get(span.start) ?? order))
  }
  return diagnostics.map((diagnostic) => {
    const { severity, stage, span } = diagnostic
    const follows =
      severity === 'error' && ORDER.indexOf(stage) > (first.get(span.start) ?? ORDER.length)
    return follows ? { ...diagnostic, follows } : diagnostic
  })
}

/** One entry for one cause: what a person is shown. */
export function oneForEachCause(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ follows }) => follows !== true)
}
