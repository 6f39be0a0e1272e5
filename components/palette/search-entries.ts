import type { Exploration } from '../../lib/explore'
import type { Command } from '../../lib/kubectl/command'
import type { Kind } from '../../lib/kubernetes/kinds'
import { KINDS } from '../../lib/kubernetes/kinds'

/** An object as a search sees it. */
export interface SearchEntry {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly concept: string
  readonly text: string
}

/**
 * Every object, applied or made later, with all the words that find it: kind, name, labels,
 * commands.
 */
export function searchEntries(
  { objects, derived }: Exploration,
  commands: readonly Command[],
): SearchEntry[] {
  const commandsOf = new Map<string, string[]>()
  for (const { node, title, command } of commands) {
    const known = commandsOf.get(node)
    if (known) known.push(title, command)
    else commandsOf.set(node, [title, command])
  }
  const entry = (
    id: string,
    kind: Kind,
    name: string,
    concept: string,
    labels: Readonly<Record<string, string>> = {},
  ): SearchEntry => ({
    id,
    kind,
    name,
    concept,
    text: [
      kind,
      KINDS[kind].short,
      KINDS[kind].resource,
      name,
      concept,
      ...Object.entries(labels).map((label) => label.join('=')),
      ...(commandsOf.get(id) ?? []),
    ]
      .join('\n')
      .toLowerCase(),
  })
  return [
    ...objects.map(({ id, kind, name, concept, object }) =>
      entry(id, kind, name, concept, object.metadata.labels),
    ),
    ...derived.map(({ id, kind, pattern, concept, labels }) =>
      entry(id, kind, pattern, concept, labels),
    ),
  ]
}

/**
 * The entries that hold every word of a query; those whose name or kind holds one first. An empty
 * query finds nothing.
 */
export function findEntries(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found = entries.filter(({ text }) => words.every((word) => text.includes(word)))
  const closeness = ({ kind, name }: SearchEntry) => {
    const near = `${kind} ${name}`.toLowerCase()
    return words.filter((word) => near.includes(word)).length
  }
  return found.sort((one, other) => closeness(other) - closeness(one))
}
