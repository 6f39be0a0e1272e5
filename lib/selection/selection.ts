import type { Pointer } from '../text/pointer'

/**
 * A place in any of the panels: an object, a thing of convox.yml or a way into the app, several
 * objects that an answer names, one field of one, or a line of the user's text (from 1).
 */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'field'; readonly id: string; readonly pointer: Pointer }
  | { readonly kind: 'line'; readonly line: number }

export const NOTHING: Selection = { kind: 'none' }

/** The one object or thing that a selection is about. Their ids are different. */
export function selectedId(selection: Selection): string | undefined {
  return selection.kind === 'thing' ? selection.id : selectedObject(selection)
}

/** The object that a selection is about; a thing, a line or an answer is about no single one. */
export function selectedObject(selection: Selection): string | undefined {
  return selection.kind === 'node' || selection.kind === 'field' ? selection.id : undefined
}

/**
 * A selection from anything, such as a link or what a browser kept. What does not read as one is no
 * selection. Never throws.
 */
export function selectionFrom(given: unknown): Selection {
  if (given === null || typeof given !== 'object') return NOTHING
  const { kind, id, ids, pointer, line } = given as Record<string, unknown>
  if ((kind === 'node' || kind === 'thing') && typeof id === 'string') return { kind, id }
  if (kind === 'nodes' && Array.isArray(ids) && ids.every((each) => typeof each === 'string'))
    return { kind, ids }
  if (kind === 'field' && typeof id === 'string' && typeof pointer === 'string')
    return { kind, id, pointer }
  if (kind === 'line' && typeof line === 'number' && Number.isInteger(line) && line > 0)
    return { kind, line }
  return NOTHING
}
