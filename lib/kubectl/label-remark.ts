import { closest } from 'fastest-levenshtein'
import { type Requirement, selects } from '../kubernetes/label-selector'
import type { Inventory, Item } from './inventory'
import { listed, type ObjectRemark } from './object-remark'
import { select } from './select'

/** A requirement that no object of the kinds can meet, which is why nothing comes. */
export const labelNobodyHas: ObjectRemark = (line, _, inventory) => {
  if (line.selector === undefined || line.error !== undefined) return []
  const asked = select({ ...line, selector: [] }, inventory)
  return line.selector.map((requirement) => {
    if (
      asked.length === 0 ||
      requirement.operator !== 'in' ||
      asked.some((item) => selects([requirement], item.labels))
    )
      return undefined
    return whyNobody(requirement, asked, inventory)
  })
}

function whyNobody(
  { key, values }: Requirement,
  asked: readonly Item[],
  inventory: Inventory,
): string {
  const kinds = listed([...new Set(asked.map((item) => `${item.kind}s`))])
  const [value = ''] = values
  const elsewhere = [
    ...new Set(
      inventory.items.filter((item) => item.labels[key] === value).map((item) => `${item.kind}s`),
    ),
  ]
  if (!asked.some((item) => Object.hasOwn(item.labels, key))) {
    const keys = new Set(inventory.items.flatMap((item) => Object.keys(item.labels)))
    if (elsewhere.length > 0)
      return `${kinds} here have no label \`${key}\`; \`${key}=${value}\` is on ${listed(elsewhere)}.`
    if (keys.has(key)) return `${kinds} here carry no label \`${key}\`.`
    return `Nothing here carries a label \`${key}\`. The nearest is \`${closest(key, [...keys])}\`.`
  }
  const there = [
    ...new Set(asked.flatMap((item) => (item.labels[key] === undefined ? [] : [item.labels[key]]))),
  ]
  if (elsewhere.length > 0)
    return `No ${[...new Set(asked.map((item) => item.kind))].join(' or ')} has \`${key}=${value}\`; ${listed(elsewhere)} have.`
  return `\`${key}\` is never \`${value}\` here; it is ${listed(there.slice(0, 6).map((text) => `\`${text}\``))}.`
}
