import { settingsFrom } from '../../lib/rack/settings'
import type { Replaced, Work } from './store'

const KEY = 'convox-map:work'
const VERSION = 1

/** What a browser keeps between visits. */
export interface Kept extends Work {
  readonly replaced: Replaced | null
  /**
   * The fragment that this work was opened from, so that a reload does not open it again over what
   * was changed since.
   */
  readonly openedFrom: string
}

/**
 * What was kept, or nothing: where storage is refused, empty, of another version, or damaged. Never
 * throws.
 */
export function readKept(): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    const { version, openedFrom, replaced, ...work } = record(kept)
    const own = version === VERSION ? workFrom(work) : null
    if (!own) return null
    const { by, work: before } = record(replaced)
    const earlier = workFrom(record(before))
    return {
      ...own,
      openedFrom: typeof openedFrom === 'string' ? openedFrom : '',
      replaced: earlier && typeof by === 'string' ? { work: earlier, by } : null,
    }
  } catch {
    return null
  }
}

/** Keeps it. Where storage is full or refused the work lives only as long as the page does. */
export function keep(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...kept }))
  } catch {
    // There is nowhere to keep it, and nothing that a person could do about it here.
  }
}

function workFrom({ text, settings }: Record<string, unknown>): Work | null {
  return typeof text === 'string' ? { text, settings: settingsFrom(settings) } : null
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}
