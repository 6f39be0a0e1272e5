import type { Exploration } from '../explore'
import { thingObjects } from '../overview/thing-content'
import type { Origin } from '../provenance/origin'
import { listTraces } from '../provenance/traces'
import type { Pointer } from '../text/pointer'
import type { Span } from '../text/span'
import { enclosingLines } from './enclosing-lines'

/** One field of one object. */
export interface FieldPlace {
  readonly id: string
  readonly pointer: Pointer
}

/**
 * An exploration turned round, so that every question of a pointer or a caret is answered by a
 * look-up.
 */
export interface SelectionIndex {
  /** Line of the user's text -> the fields that it makes. */
  readonly fieldsOfLine: ReadonlyMap<number, readonly FieldPlace[]>
  /** Line of the user's text -> the objects that it makes, or decides on. */
  readonly objectsOfLine: ReadonlyMap<number, ReadonlySet<string>>
  /** Object -> the lines that made it, with the keys that they are under. */
  readonly linesOfObject: ReadonlyMap<string, ReadonlySet<number>>
  /** Object -> pointer -> the lines that made that field, without the keys above them. */
  readonly linesOfField: ReadonlyMap<string, ReadonlyMap<Pointer, readonly number[]>>
  /** Object -> those that an edge joins it to. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>
  /** Card of the overview -> the objects that it stands for. */
  readonly objectsOfThing: ReadonlyMap<string, readonly string[]>
  /** Thing of convox.yml -> its objects. */
  readonly objectsOfConcept: ReadonlyMap<string, readonly string[]>
  readonly conceptOfObject: ReadonlyMap<string, string>
}

/** @param text the text that the exploration was made from */
export function selectionIndex(exploration: Exploration, text: string): SelectionIndex {
  const parents = enclosingLines(text)
  const fieldsOfLine = new Map<number, FieldPlace[]>()
  const objectsOfLine = new Map<number, Set<string>>()
  const linesOfObject = new Map<string, Set<number>>()
  const linesOfField = new Map<string, Map<Pointer, readonly number[]>>()
  const neighbours = new Map<string, Set<string>>()
  const objectsOfConcept = new Map<string, string[]>()
  const conceptOfObject = new Map<string, string>()
  const keyLines = new Map(
    exploration.concepts.map((concept) => [concept.id, concept.keySpan?.line]),
  )

  for (const { id, concept, traces, because } of exploration.objects) {
    const own = new Set<number>()
    const fields = new Map<Pointer, readonly number[]>()
    for (const { pointer, origins } of listTraces(traces)) {
      const lines = writtenLines(origins)
      if (lines.length === 0) continue
      fields.set(pointer, lines)
      for (const line of lines) {
        own.add(line)
        entry(fieldsOfLine, line, () => []).push({ id, pointer })
      }
    }
    for (const line of writtenLines(because)) own.add(line)
    const keyLine = keyLines.get(concept)
    if (keyLine !== undefined) own.add(keyLine)
    for (const line of own) entry(objectsOfLine, line, () => new Set()).add(id)
    linesOfObject.set(id, withParents(own, parents))
    linesOfField.set(id, fields)
  }
  for (const { id, concept } of exploration.graph.nodes) {
    conceptOfObject.set(id, concept)
    entry(objectsOfConcept, concept, () => []).push(id)
  }
  for (const { from, to } of exploration.graph.edges) {
    entry(neighbours, from, () => new Set()).add(to)
    entry(neighbours, to, () => new Set()).add(from)
  }
  const objectsOfThing = new Map(
    thingObjects(exploration.things, exploration.graph).map(({ thing, nodes }) => [
      thing.id,
      nodes.map(({ id }) => id),
    ]),
  )
  return {
    fieldsOfLine,
    objectsOfLine,
    linesOfObject,
    linesOfField,
    neighbours,
    objectsOfThing,
    objectsOfConcept,
    conceptOfObject,
  }
}

/** The lines of the user's text that these origins were written on, each once. */
export function writtenLines(origins: readonly Origin[]): number[] {
  const lines = new Set<number>()
  for (const origin of origins)
    if (origin.kind === 'written') for (const line of linesOf(origin.span)) lines.add(line)
  return [...lines]
}

function* linesOf(span: Span): Generator<number> {
  const last = span.endColumn === 1 && span.endLine > span.line ? span.endLine - 1 : span.endLine
  for (let line = span.line; line <= last; line++) yield line
}

function withParents(lines: ReadonlySet<number>, parents: readonly number[]): Set<number> {
  const all = new Set<number>()
  for (const line of lines) {
    for (let above = line; above > 0 && !all.has(above); above = parents[above - 1] ?? 0) {
      // The section's own key (`services:`) belongs to all of its things, and so to none.
      if (above !== line && (parents[above - 1] ?? 0) === 0) break
      all.add(above)
    }
  }
  return all
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = empty()
  map.set(key, created)
  return created
}
