import { newVersion, useExplorer, type VersionMark, type Work } from './store'
import { keepTabWork } from './tab-work'
import { findVersion, keepVersion } from './versions'

const KEEP_AFTER_MS = 300
/** After a pause this long what is typed begins another version. */
const PAUSE_MS = 2 * 60_000

type State = ReturnType<typeof useExplorer.getState>

/**
 * Keeps every change: for this tab, and as a version of the history. What was there before a paste,
 * or before a pause, stays as a version of its own.
 * @param openedFrom the fragment that the work was opened from
 * @returns stops, with or without keeping the last change
 */
export function keepWork(openedFrom: () => string): (keepLast: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changedAt = Date.now()

  const save = () => {
    clearTimeout(timer)
    const { text, settings, selection, version } = useExplorer.getState()
    keepTabWork({ text, settings, selection, version, openedFrom: openedFrom() })
  }
  const onChange = (now: State, before: State) => {
    if (now.selection !== before.selection) later(save)
    if (now.text === before.text && now.settings === before.settings) return
    if (now.version !== before.version) {
      keepAsVersion(before, before.version, changedAt)
      changedAt = Date.now()
    } else if (beginsVersion(before, now, Date.now() - changedAt)) {
      keepAsVersion(before, before.version, changedAt)
      changedAt = Date.now()
      useExplorer.getState().continueAs(newVersion(before.version.id))
    }
    changedAt = Date.now()
    later(saveBoth)
  }
  const saveBoth = () => {
    save()
    const state = useExplorer.getState()
    keepAsVersion(state, state.version, changedAt)
  }
  let due: (() => void) | undefined
  const later = (act: () => void) => {
    if (due !== saveBoth) due = act
    clearTimeout(timer)
    timer = setTimeout(flush, KEEP_AFTER_MS)
  }
  const flush = () => {
    clearTimeout(timer)
    due?.()
    due = undefined
  }

  const unsubscribe = useExplorer.subscribe(onChange)
  addEventListener('pagehide', flush)
  return (keepLast) => {
    removeEventListener('pagehide', flush)
    unsubscribe()
    if (keepLast) flush()
    clearTimeout(timer)
  }
}

/** Keeps it, unless it is what it was made from. */
function keepAsVersion({ text, settings }: Work, mark: VersionMark, time: number): void {
  const kept = findVersion(mark.id)
  if (kept ? isSame(kept, { text, settings }) : text.trim() === '') return
  const source = findVersion(mark.from)
  if (!kept && source && isSame(source, { text, settings })) return
  keepVersion({ ...mark, text, settings, time, name: kept?.name ?? null })
}

function isSame(one: Work, other: Work): boolean {
  return (
    one.text === other.text &&
    (one.settings === other.settings ||
      JSON.stringify(one.settings) === JSON.stringify(other.settings))
  )
}

function beginsVersion(before: State, now: State, pause: number): boolean {
  if (pause > PAUSE_MS || findVersion(before.version.id)?.name) return true
  return changesLines(before.text, now.text)
}

/** Whether a change takes or brings more than a line at once, as a paste does and typing does not. */
function changesLines(before: string, now: string): boolean {
  if (before === now) return false
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start < shorter && before[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++
  const hasLines = (part: string) => part.trim().includes('\n')
  return (
    hasLines(before.slice(start, before.length - end)) ||
    hasLines(now.slice(start, now.length - end))
  )
}
