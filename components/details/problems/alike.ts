import type { Diagnostic, Fix } from '../../../lib/diagnostics/diagnostic'

/** A problem, all objects that it strikes, and all lines where it is. */
export interface Alike {
  readonly diagnostic: Diagnostic
  readonly objects: readonly string[]
  readonly lines: readonly number[]
  /** Each mends all places at once. */
  readonly fixes: readonly Fix[]
}

/**
 * Refusals of one kind for one place of the text are one problem of several objects: a bad label is
 * on all that a service makes. The shortest message stands for all; it names the fault alone. The
 * same message at several places, but for the path in it, is one problem with several lines.
 */
export function alike(diagnostics: readonly Diagnostic[]): Alike[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const { stage, code, span } = diagnostic
    const key =
      stage === 'apiserver' ? `${code} ${span.start}` : `${code} ${withoutPath(diagnostic)}`
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()].map((group) => ({
    diagnostic: firstOf(group),
    objects: [...new Set(group.flatMap(({ object }) => object ?? []))],
    lines: [...new Set(group.map(({ span }) => span.line))].sort((one, other) => one - other),
    fixes: fixesOf(group),
  }))
}

/** The message with the last key of its path in the place of the whole. */
function withoutPath({ message, path = '' }: Diagnostic): string {
  return path === '' ? message : message.replaceAll(path, path.slice(path.lastIndexOf('.') + 1))
}

function firstOf(group: readonly Diagnostic[]): Diagnostic {
  const shortest = group.reduce((one, other) =>
    other.message.length < one.message.length ? other : one,
  )
  const paths = new Set(group.map(({ path }) => path))
  return paths.size > 1 ? { ...shortest, message: withoutPath(shortest) } : shortest
}

function fixesOf(group: readonly Diagnostic[]): Fix[] {
  const fixes = new Map<string, Fix[]>()
  for (const fix of group.flatMap((diagnostic) => diagnostic.fixes ?? []))
    fixes.set(fix.title, [...(fixes.get(fix.title) ?? []), fix])
  return [...fixes].map(([title, same]) => ({
    title: same.length > 1 ? `${title}, in ${same.length} places` : title,
    edits: same.flatMap(({ edits }) => edits),
  }))
}
