import { kubectlLines } from '../kubectl/answer-line'
import type { Command } from '../kubectl/command'
import type { Inventory } from '../kubectl/inventory'
import type { KubectlLine } from '../kubectl/kubectl-line'
import { isHole, select } from '../kubectl/select'

/** What a line returns, by its kinds, names and selectors. */
export interface Evaluation {
  readonly lines: readonly KubectlLine[]
  readonly found: ReadonlySet<string>
  readonly refused: string | undefined
  readonly hole: boolean
}

export function evaluate(text: string, inventory: Inventory): Evaluation {
  const lines = kubectlLines(text, inventory)
  return {
    lines,
    found: new Set(lines.flatMap((line) => select(line, inventory)).map((item) => item.id)),
    refused: lines.find((line) => line.error !== undefined)?.error,
    hole: lines.some((line) =>
      line.targets.some((target) => target.name !== undefined && isHole(target.name)),
    ),
  }
}

/**
 * Why a command does not return exactly what it claims, and at least one object where it names our
 * kinds; undefined where it does.
 */
export function writtenFault(
  { returns }: Command,
  { lines, found, refused, hole }: Evaluation,
): string | undefined {
  if (refused !== undefined) return refused
  if (
    lines.some((line) => line.targets.some((target) => target.kinds.length > 0)) &&
    found.size === 0
  )
    return 'returns nothing'
  const missing = returns.filter((id) => !found.has(id))
  if (missing.length > 0) return `does not return ${missing.join(', ')}`
  const extra = [...found].filter((id) => !returns.includes(id))
  return hole || extra.length === 0 ? undefined : `also returns ${extra.join(', ')}`
}

/** Why the form that fills itself in does not return one of what the command claims. */
export function filledFault(
  { returns }: Command,
  { found, refused, hole }: Evaluation,
): string | undefined {
  if (refused !== undefined) return refused
  if (hole) return returns.every((id) => found.has(id)) ? undefined : 'misses what it claims'
  return found.size > 0 && [...found].every((id) => returns.includes(id))
    ? undefined
    : `returns ${[...found].join(', ') || 'nothing'}`
}
