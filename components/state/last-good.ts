import { readRecord, removeItem, writeItem } from './browser-storage'

/** The text of the last good picture and when it was drawn, while the newest text is broken. */
export interface LastGood {
  readonly text: string
  readonly time: number
}

const NAME = 'last-good'

/** Lets the picture come back after a reload. */
export function keepLastGood(good: LastGood | null): void {
  if (good) writeItem('tab', NAME, JSON.stringify(good))
  else removeItem('tab', NAME)
}

export function readLastGood(): LastGood | null {
  const { text, time } = readRecord('tab', NAME) ?? {}
  return typeof text === 'string' && typeof time === 'number' ? { text, time } : null
}
