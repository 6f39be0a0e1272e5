import { COLUMNS } from './columns'
import { FOLDED_HEIGHT, type Stack } from './stack-group'

const TOP = 32
export const BETWEEN_GROUPS = 11
const LAST = COLUMNS.length - 1

export interface GroupPlace {
  readonly stack: Stack
  readonly folded: boolean
  /** The columns that it takes: all that it uses, or a single one when it is folded. */
  readonly first: number
  readonly last: number
  readonly y: number
  readonly height: number
}

/**
 * Sets the groups in their order, each as high as its columns allow, so that two that use different
 * columns stand side by side, and what is added at the end moves nothing. One that is folded by
 * itself stays where it was; folded ones in a row take a column each, row by row: what holds data
 * the last one, where its users' arrows point to, all others those before it.
 */
export function placeGroups(
  stacks: readonly Stack[],
  folded: (stack: Stack) => boolean,
): GroupPlace[] {
  const free = COLUMNS.map(() => TOP)
  return stacks.map((stack, index) => {
    const isFolded = folded(stack)
    const inRow =
      isFolded &&
      [stacks[index - 1], stacks[index + 1]].some((next) => next !== undefined && folded(next))
    const [first, last] = inRow ? slot(stack, stacks, free) : [stack.first, stack.last]
    const y = Math.max(...free.slice(first, last + 1))
    const height = isFolded ? FOLDED_HEIGHT : stack.height
    free.fill(y + height + BETWEEN_GROUPS, first, last + 1)
    return { stack, folded: isFolded, first, last: isFolded ? first : last, y, height }
  })
}

/** Without anything that holds data the last column is a column like the others. */
function slot(stack: Stack, stacks: readonly Stack[], free: readonly number[]): [number, number] {
  if (holdsData(stack)) return [LAST, LAST]
  const columns = stacks.some(holdsData) ? free.slice(0, LAST) : free
  const column = columns.indexOf(Math.min(...columns))
  return [column, column]
}

function holdsData({ concept }: Stack): boolean {
  return concept.section === 'resources' || concept.section === 'configs'
}
