import type { Inventory, Item } from './inventory'
import type { KubectlLine } from './kubectl-line'

/** What there is to say about a line and the objects that it finds. */
export type ObjectRemark = (
  line: KubectlLine,
  found: readonly Item[],
  inventory: Inventory,
) => readonly (string | undefined)[]

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
