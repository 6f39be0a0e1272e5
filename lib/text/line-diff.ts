/** One line of a unified diff, with its number on each side that has it. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  readonly before?: number
  readonly after?: number
}

/** Beyond these many differing lines the parts are shown as wholly replaced. */
const MOST_COMPARED = 2000

/** The lines of two texts as one list: what goes is before what takes its place. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++
  const middle = inner(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const kinds: DiffLine['kind'][] = [
    ...a.slice(0, start).map(() => 'same' as const),
    ...middle,
    ...a.slice(a.length - end).map(() => 'same' as const),
  ]
  let [i, j] = [0, 0]
  return kinds.map((kind) => {
    if (kind === 'removed') return { kind, text: a[i] ?? '', before: ++i }
    if (kind === 'added') return { kind, text: b[j] ?? '', after: ++j }
    return { kind, text: a[i] ?? '', before: ++i, after: ++j }
  })
}

/** Along the longest common part of both. */
function inner(a: readonly string[], b: readonly string[]): DiffLine['kind'][] {
  const replaced = [...a.map(() => 'removed' as const), ...b.map(() => 'added' as const)]
  if (a.length === 0 || b.length === 0 || a.length + b.length > MOST_COMPARED) return replaced
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const kinds: DiffLine['kind'][] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      kinds.push('same')
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      kinds.push('removed')
      i++
    } else {
      kinds.push('added')
      j++
    }
  }
  return kinds
}
