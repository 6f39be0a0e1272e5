/**
 * A plain value, in which every part that equals its counterpart in an earlier value is that
 * counterpart. Items of lists are counterparts where their ids are the same, or their indices.
 */
export function shareEqual<T>(before: unknown, now: T): T {
  if (Object.is(before, now) || !isContainer(before) || !isContainer(now)) return now
  if (Array.isArray(now) !== Array.isArray(before)) return now
  return (Array.isArray(now)
    ? shareItems(before as unknown as readonly unknown[], now)
    : shareEntries(before, now)) as unknown as T
}

type Container = Readonly<Record<string, unknown>>

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

function shareItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const byId = idOf(now[0]) === undefined ? undefined : itemsById(before)
  let isSame = before.length === now.length
  const shared = now.map((item, index) => {
    const counterpart = byId ? byId.get(idOf(item)) : before[index]
    const chosen = shareEqual(counterpart, item)
    if (!Object.is(chosen, before[index])) isSame = false
    return chosen
  })
  return isSame ? before : shared
}

function itemsById(items: readonly unknown[]): Map<unknown, unknown> {
  const byId = new Map<unknown, unknown>()
  for (const item of items) byId.set(idOf(item), item)
  return byId
}

function idOf(item: unknown): unknown {
  return isContainer(item) ? item.id : undefined
}

function shareEntries(before: Container, now: Container): Container {
  const earlier = Object.keys(before)
  const keys = Object.keys(now)
  let shared: Record<string, unknown> | undefined
  let isSame = keys.length === earlier.length
  keys.forEach((key, index) => {
    const counterpart = Object.hasOwn(before, key) ? before[key] : undefined
    const chosen = shareEqual(counterpart, now[key])
    if (key !== earlier[index] || !Object.is(chosen, counterpart)) isSame = false
    if (!Object.is(chosen, now[key])) {
      shared ??= { ...now }
      if (key !== '__proto__') shared[key] = chosen
    }
  })
  return isSame ? before : (shared ?? now)
}
