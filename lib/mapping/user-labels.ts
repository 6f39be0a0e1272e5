import type { NamedText } from '../manifest/fields'
import { Sourced } from '../provenance/sourced'
import { bareKey, quoted } from './written-text'

/** Labels of the user as they arrive: the key `n` has become `false`, a backslash has begun an escape. */
export function userLabels(labels: readonly NamedText[]): Record<string, Sourced<string>> {
  const arrived: Record<string, Sourced<string>> = {}
  for (const { key, value } of labels) {
    const text = quoted(value)
    const { key: name = key.value, fault } = bareKey(key.value)
    arrived[name] = fault ? new Sourced(text.value, text.origins, text.rule, fault) : text
  }
  return arrived
}

/** Annotations that reach the cluster exactly as written. Undefined where there are none. */
export function exactAnnotations(
  annotations: readonly NamedText[],
): Record<string, Sourced<string>> | undefined {
  return annotations.length > 0
    ? Object.fromEntries(annotations.map(({ key, value }) => [key.value, value]))
    : undefined
}
