import type { MappedObject } from '../mapping/mapped-object'
import { pointerKeys } from '../text/pointer'
import { printObjects } from '../yaml/print-objects'
import type { Drift } from './difference'
import { MASKED, masked } from './mask'

/** A line of an object as the text makes it, and as the cluster holds it. */
export interface ComparedLine {
  readonly text?: string
  readonly cluster?: string
  readonly differs: boolean
}

/** Lines that are alike and left out. */
export interface FoldedLines {
  readonly folded: number
}

const AROUND = 2

/**
 * An object as the text makes it beside what the cluster holds of it, line by line; what is alike
 * is folded away but for the lines around a difference. What the server and controllers fill in
 * is on neither side, and values of Secrets are masked on both.
 */
export function sideBySide(
  object: MappedObject,
  differences: readonly Drift[],
): (ComparedLine | FoldedLines)[] {
  const ours = masked(object.object, object.kind, []) as Record<string, unknown>
  const text = hideSecrets(ours, object.kind)
  const cluster = JSON.parse(JSON.stringify(text)) as Record<string, unknown>
  for (const difference of differences) apply(cluster, difference)
  return folded(compared(linesOf(object, text), linesOf(object, cluster)))
}

type Editable = Record<string, unknown> | unknown[]

function hideSecrets(object: Record<string, unknown>, kind: string): Record<string, unknown> {
  if (kind !== 'Secret') return object
  const hidden = (data: unknown) =>
    Object.fromEntries(Object.keys((data ?? {}) as object).map((key) => [key, MASKED]))
  return { ...object, ...(object.data !== undefined && { data: hidden(object.data) }) }
}

function apply(root: Record<string, unknown>, { path, kind, live }: Drift): void {
  const keys = pointerKeys(path)
  const last = keys.at(-1)
  if (last === undefined || kind === 'missing' || kind === 'unknown' || kind === 'deleting') return
  let at: Editable = root
  for (const [index, key] of keys.slice(0, -1).entries()) {
    const next: unknown = read(at, key)
    if (next === null || typeof next !== 'object') {
      const made: Editable = /^\d+$/.test(keys[index + 1] ?? '') ? [] : {}
      write(at, key, made)
      at = made
    } else at = next as Editable
  }
  if (kind === 'removed') write(at, last, undefined)
  else if (kind === 'added' && Array.isArray(at)) at.push(live)
  else write(at, last, kind === 'changed' && live === MASKED ? `${MASKED} (another value)` : live)
}

function read(at: Editable, key: string): unknown {
  return Array.isArray(at) ? at[Number(key)] : at[key]
}

function write(at: Editable, key: string, value: unknown): void {
  if (Array.isArray(at)) {
    if (value === undefined) at.splice(Number(key), 1)
    else at[Number(key)] = value
  } else if (value === undefined) delete at[key]
  else at[key] = value
}

function linesOf(object: MappedObject, value: Record<string, unknown>): string[] {
  const printed = printObjects([{ ...object, object: value as unknown as MappedObject['object'] }])
  return printed.text.trimEnd().split('\n')
}

/** The longest lines in common, in their order; what lies between them differs. */
function compared(ours: readonly string[], theirs: readonly string[]): ComparedLine[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1))
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row)
        row[j] =
          ours[i] === theirs[j]
            ? length(i + 1, j + 1) + 1
            : Math.max(length(i + 1, j), length(i, j + 1))
    }
  const lines: ComparedLine[] = []
  let left: string[] = []
  let right: string[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
      const [text, cluster] = [left[at], right[at]]
      lines.push({
        ...(text !== undefined && { text }),
        ...(cluster !== undefined && { cluster }),
        differs: true,
      })
    }
    left = []
    right = []
  }
  let [i, j] = [0, 0]
  while (i < ours.length || j < theirs.length) {
    const [one, other] = [ours[i], theirs[j]]
    if (one !== undefined && one === other) {
      flush()
      lines.push({ text: one, cluster: one, differs: false })
      i++
      j++
    } else if (other === undefined || (one !== undefined && length(i + 1, j) >= length(i, j + 1))) {
      if (one !== undefined) left.push(one)
      i++
    } else {
      right.push(other)
      j++
    }
  }
  flush()
  return lines
}

function folded(lines: readonly ComparedLine[]): (ComparedLine | FoldedLines)[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ differs }) => differs),
  )
  const shown: (ComparedLine | FoldedLines)[] = []
  let count = 0
  for (const [at, line] of lines.entries()) {
    if (!near[at]) count++
    else {
      if (count > 0) shown.push({ folded: count })
      count = 0
      shown.push(line)
    }
  }
  if (count > 0) shown.push({ folded: count })
  return shown
}
