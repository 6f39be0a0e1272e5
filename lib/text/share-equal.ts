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
  const byId =
    idOf(now[0]) === undefined ? undefined : new Map(before.map((item) => [idOf(item), item]))
  const shared = now.map((item, index) =>
    shareEqual(byId ? byId.get(idOf(item)) : before[index], item),
  )
  const isSame =
    before.length === shared.length && shared.every((item, index) => Object.is(item, before[index]))
  return isSame ? before : shared
}

function idOf(item: unknown): unknown {
  return isContainer(item) ? item.id : undefined
}

function shareEntries(before: Container, now: Container): Container {
  const keys = Object.keys(now)
  const earlier = Object.keys(before)
  let isSame = keys.length === earlier.length
  const entries = keys.map((key, index) => {
    const value = shareEqual(Object.hasOwn(before, key) ? before[key] : undefined, now[key])
    if (key !== earlier[index] || !Object.is(value, before[key])) isSame = false
    return [key, value] as const
  })
  return isSame ? before : Object.fromEntries(entries)
}
