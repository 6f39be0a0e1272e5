import { diffArrays } from 'diff'

/** One line of a unified diff, with its number on each side that has it. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  readonly before?: number
  readonly after?: number
}

/** With more differences than these, a text is shown as wholly replaced: to find more takes long. */
const MOST_EDITS = 2000

/** The lines of two texts as one list: what goes is before what takes its place. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const changes = diffArrays(was, is, { maxEditLength: MOST_EDITS }) ?? [
    { value: was, removed: true, added: false },
    { value: is, removed: false, added: true },
  ]
  let [i, j] = [0, 0]
  return changes.flatMap(({ value, removed, added }) =>
    value.map((text): DiffLine => {
      if (removed) return { kind: 'removed', text, before: ++i }
      if (added) return { kind: 'added', text, after: ++j }
      return { kind: 'same', text, before: ++i, after: ++j }
    }),
  )
}
