import { selects } from '../kubernetes/label-selector'
import { isNamedBy } from '../mapping/derived/name-pattern'
import type { Inventory, Item } from './inventory'
import type { KubectlLine, Target } from './kubectl-line'

/**
 * What of an inventory a line returns or acts upon, in the inventory's order. A line without `-n`
 * is read as if the context were set to the app.
 */
export function select(line: KubectlLine, inventory: Inventory): Item[] {
  if (line.error !== undefined) return []
  const namespace =
    line.namespace === undefined || isHole(line.namespace) ? inventory.namespace : line.namespace
  return inventory.items.filter(
    (item) =>
      (item.namespace === undefined || line.allNamespaces || item.namespace === namespace) &&
      line.targets.some((target) => fits(target, item)) &&
      (line.selector === undefined || selects(line.selector, item.labels)),
  )
}

function fits(target: Target, item: Item): boolean {
  return (
    target.kinds.includes(item.kind) &&
    (target.name === undefined || isHole(target.name) || isNamed(item, target.name))
  )
}

/** Whether an item has a name, or may: `web-6d4f9b7c9-x2k8q` is a `web-<rs>-<pod>`. */
export function isNamed(item: Item, name: string): boolean {
  return item.name === name || (item.isPattern === true && isNamedBy(item.name, name))
}

/** `<pod>` for a person to fill in, or `$pod` for a shell. */
export function isHole(word: string): boolean {
  return /^(<[^<>]+>|\$\w+)$/.test(word)
}
