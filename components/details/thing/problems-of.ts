import type { Diagnostic } from '../../../lib/diagnostics/diagnostic'
import type { ThingSummary } from '../../../lib/overview/thing-summary'

/** The problems of a thing: of one of its objects, or of a key below it in convox.yml. */
export function problemsOf(
  { thing, objects }: Pick<ThingSummary, 'thing' | 'objects'>,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const ids = new Set(objects.map(({ id }) => id))
  return diagnostics.filter(
    ({ object, path }) =>
      (object !== undefined && ids.has(object)) || `${path}.`.startsWith(`${thing.id}.`),
  )
}
