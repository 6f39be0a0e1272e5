import type { Pointer } from '../text/pointer'
import type { Selection } from './selection'
import type { FieldPlace, SelectionIndex } from './selection-index'

/** What lights up in every panel for one selection. */
export interface Highlight {
  /**
   * The objects that the selection is about: the selected one and its direct neighbours, or all
   * that a line makes.
   */
  readonly objects: ReadonlySet<string>
  /** The rest of the same thing of convox.yml: neither lit nor calm. */
  readonly near: ReadonlySet<string>
  /** Lines of the user's text, only those that made what is selected. */
  readonly lines: ReadonlySet<number>
  /** Object -> the fields that those lines make; empty when a whole object is selected. */
  readonly fields: ReadonlyMap<string, ReadonlySet<Pointer>>
}

export const NOTHING_LIT: Highlight = {
  objects: new Set(),
  near: new Set(),
  lines: new Set(),
  fields: new Map(),
}

/** What a selection lights. A selection of something that is not there lights nothing. */
export function highlight(index: SelectionIndex, selection: Selection): Highlight {
  switch (selection.kind) {
    case 'none':
      return NOTHING_LIT
    case 'node':
      return node(index, selection.id)
    case 'thing':
      return nodes(index, index.objectsOfThing(selection.id))
    case 'nodes':
      return nodes(index, selection.ids)
    case 'field': {
      const lines = index.linesOfField(selection)
      const made = lines.flatMap((line) => index.fieldsOfLine(line))
      return lit(index, lines, [...made, selection])
    }
    case 'line': {
      const { line } = selection
      return lit(index, [line], index.fieldsOfLine(line), index.objectsOfLine(line))
    }
  }
}

function node(index: SelectionIndex, id: string): Highlight {
  const concept = index.conceptOfObject(id)
  if (concept === undefined) return NOTHING_LIT
  const objects = new Set([id, ...index.neighbours(id)])
  return {
    objects,
    near: around(index, objects, [concept]),
    lines: index.linesOfObject(id),
    fields: new Map(),
  }
}

/** Only what is named, not its neighbours: they would look like part of the answer. */
function nodes(index: SelectionIndex, ids: readonly string[]): Highlight {
  const objects = new Set(ids.filter((id) => index.conceptOfObject(id) !== undefined))
  const lines = new Set([...objects].flatMap((id) => [...index.linesOfObject(id)]))
  return { objects, near: new Set(), lines, fields: new Map() }
}

function lit(
  index: SelectionIndex,
  lines: Iterable<number>,
  made: readonly FieldPlace[],
  more: Iterable<string> = [],
): Highlight {
  const fields = new Map<string, Set<Pointer>>()
  for (const { id, pointer } of made) {
    const known = fields.get(id)
    if (known) known.add(pointer)
    else fields.set(id, new Set([pointer]))
  }
  const objects = new Set([...fields.keys(), ...more])
  const concepts = new Set([...objects].flatMap((id) => index.conceptOfObject(id) ?? []))
  return { objects, near: around(index, objects, concepts), lines: new Set(lines), fields }
}

function around(
  index: SelectionIndex,
  objects: ReadonlySet<string>,
  concepts: Iterable<string>,
): Set<string> {
  const near = new Set<string>()
  for (const concept of concepts) for (const id of index.objectsOfConcept(concept)) near.add(id)
  for (const id of objects) near.delete(id)
  return near
}
