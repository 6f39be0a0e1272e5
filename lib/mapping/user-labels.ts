import type { NamedText } from '../manifest/fields'
import { Sourced } from '../provenance/sourced'
import { bareKey, exact, quoted } from './written-text'

/**
 * Where a rack writes the labels of a document: the line of the first, and how many lines there are
 * for each.
 */
export interface LabelLines {
  readonly first: number
  readonly each: 1 | 2
}

/**
 * Labels of the user as they arrive: the key `n` has become `false`, a backslash has begun an
 * escape. Where their lines are known, a refusal names them.
 */
export function userLabels(
  labels: readonly NamedText[],
  lines?: LabelLines,
): Record<string, Sourced<string>> {
  const arrived: Record<string, Sourced<string>> = {}
  const inOrder = lines && labels.map(({ key }) => key.value).sort(byCodeUnits)
  for (const { key, value } of labels) {
    const line = lines && inOrder ? lines.first + lines.each * inOrder.indexOf(key.value) : 1
    const text = quoted(value, line)
    const { key: name = key.value, fault } = bareKey(key.value, line)
    arrived[name] = fault ? new Sourced(text.value, text.origins, text.rule, fault) : text
  }
  return arrived
}

/** Annotations that reach the cluster exactly as written. Undefined where there are none. */
export function exactAnnotations(
  annotations: readonly NamedText[],
): Record<string, Sourced<string>> | undefined {
  return annotations.length > 0
    ? Object.fromEntries(annotations.map(({ key, value }) => [key.value, exact(value)]))
    : undefined
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
