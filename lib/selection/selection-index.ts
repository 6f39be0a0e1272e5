import type { Exploration } from '../explore'
import type { MappedObject } from '../mapping/mapped-object'
import { thingObjects } from '../overview/thing-content'
import type { Origin } from '../provenance/origin'
import { traceOf } from '../provenance/traces'
import type { Pointer } from '../text/pointer'
import type { Span } from '../text/span'
import { enclosingLines } from './enclosing-lines'

/** One field of one object. */
export interface FieldPlace {
  readonly id: string
  readonly pointer: Pointer
}

/**
 * The questions of a pointer or a caret about one exploration. Each is answered when it is asked,
 * and once: while a person types, few are asked of one exploration, and most objects by none.
 */
export class SelectionIndex {
  readonly #exploration: Exploration
  readonly #text: string
  readonly #fieldsOfLine = new Map<number, readonly FieldPlace[]>()
  readonly #objectsOfLine = new Map<number, ReadonlySet<string>>()
  readonly #linesOfObject = new Map<string, ReadonlySet<number>>()
  #parents: readonly number[] | undefined
  #concepts: ReadonlyMap<string, string> | undefined

  /** @param text the text that the exploration was made from */
  constructor(exploration: Exploration, text: string) {
    this.#exploration = exploration
    this.#text = text
  }

  /** The fields that a line of the user's text makes. */
  fieldsOfLine(line: number): readonly FieldPlace[] {
    return entry(this.#fieldsOfLine, line, () =>
      this.#exploration.objects.flatMap(({ id, traces: { shape, origins } }) =>
        shape.pointers.flatMap((pointer, index) =>
          origins[index]?.some((origin) => isOn(line, origin)) ? { id, pointer } : [],
        ),
      ),
    )
  }

  /** The objects that a line of the user's text makes, or decides on. */
  objectsOfLine(line: number): ReadonlySet<string> {
    return entry(this.#objectsOfLine, line, () => {
      const { concepts, objects } = this.#exploration
      const begun = new Set(
        concepts.flatMap(({ id, keySpan }) => (keySpan?.line === line ? id : [])),
      )
      const made = objects.filter(
        ({ concept, because, traces }) =>
          begun.has(concept) ||
          because.some((origin) => isOn(line, origin)) ||
          traces.origins.some((origins) => origins.some((origin) => isOn(line, origin))),
      )
      return new Set(made.map(({ id }) => id))
    })
  }

  /** The lines that made an object, with the keys that they are under. */
  linesOfObject(id: string): ReadonlySet<number> {
    return entry(this.#linesOfObject, id, () => {
      const object = this.#object(id)
      if (!object) return new Set()
      const { because, traces } = object
      const keyLine = this.#exploration.concepts.find((each) => each.id === object.concept)?.keySpan
        ?.line
      const own = new Set([...traces.origins.flatMap(writtenLines), ...writtenLines(because)])
      if (keyLine !== undefined) own.add(keyLine)
      this.#parents ??= enclosingLines(this.#text)
      return withParents(own, this.#parents)
    })
  }

  /** The lines that made a field, without the keys above them. */
  linesOfField({ id, pointer }: FieldPlace): readonly number[] {
    const object = this.#object(id)
    const trace = object && traceOf(object.traces, pointer)
    return trace ? writtenLines(trace.origins) : []
  }

  /** The objects that an edge joins to one. */
  neighbours(id: string): readonly string[] {
    return this.#exploration.graph.edges.flatMap(({ from, to }) =>
      from === id ? to : to === id ? from : [],
    )
  }

  /** The objects that a card of the overview stands for. */
  objectsOfThing(id: string): readonly string[] {
    const { things, graph } = this.#exploration
    const own = thingObjects(things, graph).find(({ thing }) => thing.id === id)
    return own?.nodes.map((node) => node.id) ?? []
  }

  /** The objects of a thing of convox.yml. */
  objectsOfConcept(concept: string): readonly string[] {
    return this.#exploration.graph.nodes.flatMap((node) =>
      node.concept === concept ? node.id : [],
    )
  }

  /** The thing of convox.yml that an object is of; undefined for an object that is not there. */
  conceptOfObject(id: string): string | undefined {
    this.#concepts ??= new Map(this.#exploration.graph.nodes.map((node) => [node.id, node.concept]))
    return this.#concepts.get(id)
  }

  #object(id: string): MappedObject | undefined {
    return this.#exploration.objects.find((object) => object.id === id)
  }
}

/** The lines of the user's text that these origins were written on, each once. */
export function writtenLines(origins: readonly Origin[]): number[] {
  const lines = new Set<number>()
  for (const origin of origins) {
    if (origin.kind !== 'written') continue
    const last = lastLine(origin.span)
    for (let { line } = origin.span; line <= last; line++) lines.add(line)
  }
  return [...lines]
}

function isOn(line: number, origin: Origin): boolean {
  return origin.kind === 'written' && origin.span.line <= line && line <= lastLine(origin.span)
}

function lastLine({ line, endLine, endColumn }: Span): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
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

function entry<Key, Value>(map: Map<Key, Value>, key: Key, made: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = made()
  map.set(key, value)
  return value
}
