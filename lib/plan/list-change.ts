/** What left a list of named items, what joined it, and what changed in it, by name. */
export interface ListChange {
  readonly gone: readonly string[]
  readonly come: readonly string[]
  readonly changed: readonly string[]
}

/** How two lists of named items differ; undefined where their items have no names. */
export function listChange(before: unknown, after: unknown): ListChange | undefined {
  const [had, has] = [itemsOf(before), itemsOf(after)]
  if (!had || !has || had.size + has.size === 0) return undefined
  const names = [...had.keys()]
  return {
    gone: names.filter((name) => !has.has(name)),
    come: [...has.keys()].filter((name) => !had.has(name)),
    changed: names.filter((name) => has.has(name) && had.get(name) !== has.get(name)),
  }
}

/** The items of a list as text, by name; an absent list is empty. */
function itemsOf(value: unknown): ReadonlyMap<string, string> | undefined {
  if (value === undefined) return new Map()
  if (!Array.isArray(value)) return undefined
  const items = new Map<string, string>()
  for (const item of value) {
    const name: unknown = item?.name
    if (typeof name !== 'string') return undefined
    items.set(name, JSON.stringify(item))
  }
  return items
}
