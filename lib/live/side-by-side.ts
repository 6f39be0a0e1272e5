import type { MappedObject } from '../mapping/mapped-object'
import { lineDiff } from '../text/line-diff'
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
  return folded(compared(printed(object, text), printed(object, cluster)))
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

function printed(object: MappedObject, value: Record<string, unknown>): string {
  const changed = { ...object, object: value as unknown as MappedObject['object'] }
  return printObjects([changed]).text.trimEnd()
}

/** What lies between the lines in common differs, one side beside the other. */
function compared(ours: string, theirs: string): ComparedLine[] {
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
  for (const { kind, text } of lineDiff(ours, theirs)) {
    if (kind === 'removed') left.push(text)
    else if (kind === 'added') right.push(text)
    else {
      flush()
      lines.push({ text, cluster: text, differs: false })
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
