import { settingsFrom } from '../../lib/rack/settings'
import { type Selection, selectionFrom } from '../../lib/selection/selection'
import { readRecord, removeItem, useStorage, writeItem } from './browser-storage'
import type { VersionMark, Work } from './store'

const NAME = 'work'

/** What a tab keeps over a reload. Each tab has its own: none overwrites another's. */
export interface TabWork extends Work {
  readonly selection: Selection
  readonly version: VersionMark
  /**
   * The fragment that this work was opened from, so that a reload does not open it again over what
   * was changed since.
   */
  readonly openedFrom: string
}

export function readTabWork(): TabWork | null {
  const kept = readRecord('tab', NAME)
  if (!kept) return null
  const { text, settings, selection, openedFrom } = kept
  const { id, by, from } = record(kept.version)
  if (typeof text !== 'string' || typeof id !== 'string') {
    removeItem('tab', NAME)
    return null
  }
  return {
    text,
    settings: settingsFrom(settings),
    selection: selectionFrom(selection),
    version: { id, by: textOr(by), from: textOr(from) },
    openedFrom: textOr(openedFrom),
  }
}

export function keepTabWork(work: TabWork): void {
  if (!writeItem('tab', NAME, JSON.stringify(work))) useStorage.setState({ refused: true })
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
