import { readRecord, writeItem } from './browser-storage'

const NAME = 'uses'
/** More are forgotten, those of long ago first. */
const MOST = 50
const HALF_LIFE_MS = 7 * 24 * 3600_000

interface Use {
  readonly count: number
  readonly time: number
}

/** What a person chose in the palette, often and lately, kept in this browser. */
export function readUses(): ReadonlyMap<string, number> {
  const now = Date.now()
  return new Map(
    [...keptUses()].map(([name, { count, time }]) => [
      name,
      count * 0.5 ** ((now - time) / HALF_LIFE_MS),
    ]),
  )
}

export function rememberUse(name: string): void {
  const uses = keptUses()
  const count = (uses.get(name)?.count ?? 0) + 1
  uses.set(name, { count: Math.min(count, 20), time: Date.now() })
  const newest = [...uses].sort(([, one], [, other]) => other.time - one.time).slice(0, MOST)
  writeItem('browser', NAME, JSON.stringify(Object.fromEntries(newest)))
}

function keptUses(): Map<string, Use> {
  return new Map(
    Object.entries(readRecord('browser', NAME) ?? {}).flatMap(([name, use]) =>
      isUse(use) ? [[name, use]] : [],
    ),
  )
}

function isUse(value: unknown): value is Use {
  if (value === null || typeof value !== 'object') return false
  const { count, time } = value as Record<string, unknown>
  return typeof count === 'number' && typeof time === 'number'
}
