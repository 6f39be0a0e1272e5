import { create } from 'zustand'
import { isEmbedded } from './embedded'

/** `tab` is forgotten when the tab is closed; `browser` stays, and all tabs share it. */
export type Area = 'tab' | 'browser'

/** Every name in a storage of the origin that is ours begins so. */
const PREFIX = 'convox-map:'

interface StorageState {
  /** This browser refused to keep something: its storage is blocked, or full. */
  readonly refused: boolean
  /** The person knows. */
  readonly dismissed: boolean
}

export const useStorage = create<StorageState>(() => ({ refused: false, dismissed: false }))

function storageOf(area: Area): Storage {
  return area === 'tab' ? sessionStorage : localStorage
}

/**
 * The only way to what a browser keeps. None of these functions throws, and an embedded page has
 * nothing kept.
 */
export function readItem(area: Area, name: string): string | null {
  try {
    const none = typeof window === 'undefined' || isEmbedded()
    return none ? null : storageOf(area).getItem(PREFIX + name)
  } catch {
    return null
  }
}

/** What was kept as JSON. What is damaged is dropped. */
export function readRecord(area: Area, name: string): Readonly<Record<string, unknown>> | null {
  const item = readItem(area, name)
  if (item === null) return null
  try {
    const value: unknown = JSON.parse(item)
    if (value !== null && typeof value === 'object') return { ...value }
  } catch {
    // Damaged: dropped below.
  }
  removeItem(area, name)
  return null
}

/** @returns false where the browser refuses */
export function writeItem(area: Area, name: string, value: string): boolean {
  if (isEmbedded()) return true
  try {
    storageOf(area).setItem(PREFIX + name, value)
    return true
  } catch {
    return false
  }
}

export function removeItem(area: Area, name: string): void {
  if (isEmbedded()) return
  try {
    storageOf(area).removeItem(PREFIX + name)
  } catch {
    // Where nothing can be kept there is nothing to remove.
  }
}

/** The names that begin with `start`. */
export function itemNames(area: Area, start = ''): string[] {
  if (isEmbedded()) return []
  try {
    return Object.keys(storageOf(area))
      .filter((name) => name.startsWith(PREFIX + start))
      .map((name) => name.slice(PREFIX.length))
  } catch {
    return []
  }
}

/**
 * Removes all that this page has kept in this browser.
 * @returns brings it back
 */
export function forgetEverything(): () => void {
  const items = (['tab', 'browser'] as const).flatMap((area) =>
    itemNames(area).map((name) => ({ area, name, item: readItem(area, name) ?? '' })),
  )
  for (const { area, name } of items) removeItem(area, name)
  return () => {
    for (const { area, name, item } of items) writeItem(area, name, item)
  }
}
