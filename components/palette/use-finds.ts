import { useMemo } from 'react'
import { askAnswer } from '../../lib/ask/ask-answer'
import type { Exploration } from '../../lib/explore'
import type { Command } from '../../lib/kubectl/command'
import { commandsFor } from '../../lib/kubectl/commands'
import { lookup } from '../../lib/lookup/lookup'
import { runbookIndex } from '../../lib/runbooks/runbook-index'
import { runbookFor } from '../../lib/runbooks/runbooks'
import { findEntries, type SearchEntry, searchEntries } from './search-entries'

/** A list longer than this is not read; another word finds more than scrolling does. */
const SHOWN = 12

/** Of more than these the best are not looked for. */
const RANKED = 200

export interface Finds {
  /** Objects by their names, kinds, labels and commands. */
  readonly objects: readonly SearchEntry[]
  /** What a pasted name or error is about, where the words themselves do not find it. */
  readonly named: readonly (SearchEntry & { readonly description: string })[]
  readonly commands: readonly Command[]
  readonly fixes: readonly Fix[]
}

/** A runbook, and the thing and the node that it would be for. */
interface Fix {
  readonly id: string
  readonly title: string
  readonly concept: string
  readonly node: string
}

const NO_FINDS: Finds = { objects: [], named: [], commands: [], fixes: [] }

/** What a query finds in an exploration; the first objects for an empty one. */
export function useFinds(exploration: Exploration | undefined, query: string): Finds {
  const known = useMemo(() => {
    if (!exploration) return undefined
    const commands = commandsFor(exploration)
    return {
      commands,
      entries: searchEntries(exploration, commands),
      runbooks: runbookIndex(exploration),
    }
  }, [exploration])

  return useMemo(() => {
    if (!exploration || !known) return NO_FINDS
    const { entries } = known
    if (query.trim() === '') return { ...NO_FINDS, objects: entries.slice(0, SHOWN) }
    const objects = findEntries(entries, query).slice(0, RANKED)
    const matches = lookup(query, exploration)
    const shown = new Set(objects.map(({ id }) => id))
    const byWords = known.runbooks.flatMap(({ id, title, symptom, befalls }) =>
      befalls
        .filter(({ concept }) => hasWords(`${id} ${title} ${symptom} ${concept.id}`, query))
        .map(({ concept, node }): Fix => ({ id, title, concept: concept.name, node })),
    )
    const bySigns = () =>
      askAnswer(query, exploration).runbooks.flatMap(({ id, service }): Fix[] => {
        const runbook = runbookFor(id, service ?? 'app', exploration)
        if (runbook === undefined) return []
        const { title, concept, node } = runbook
        return [{ id, title, concept: concept.slice(concept.indexOf('.') + 1), node }]
      })
    return {
      objects,
      named: matches.flatMap(({ id, description }) => {
        const entry = shown.has(id) ? undefined : entries.find((candidate) => candidate.id === id)
        return entry ? [{ ...entry, description }] : []
      }),
      commands: commandsWith(known.commands, query),
      fixes: (byWords.length > 0 ? byWords : bySigns()).slice(0, SHOWN),
    }
  }, [exploration, known, query])
}

/** Each once: a Deployment and its pods have many in common. */
function commandsWith(commands: readonly Command[], query: string): Command[] {
  const found = new Map<string, Command>()
  for (const each of commands) {
    if (found.size === RANKED) break
    const { title, command, filled = command } = each
    if (!found.has(filled) && hasWords(`${title}\n${filled}`, query)) found.set(filled, each)
  }
  return [...found.values()]
}

/** Whether a text holds every word of a query. */
export function hasWords(text: string, query: string): boolean {
  const held = text.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word))
}
