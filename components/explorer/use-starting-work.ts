import { useEffect, useState } from 'react'
import { STARTING_SETTINGS } from '../../lib/examples/starting-settings'
import { forgetEverything } from '../state/browser-storage'
import { useCompare } from '../state/compare-store'
import { useForget } from '../state/forget'
import { keepWork } from '../state/keep-work'
import { useLayout } from '../state/layout-store'
import { loadPart } from '../state/load-part'
import { forgetOffline } from '../state/offline'
import { useShownMap } from '../state/shown-map'
import { newVersion, useExplorer, type Work } from '../state/store'
import { readTabWork } from '../state/tab-work'
import { findVersion, forgetVersions, newestVersion, restoredSettings } from '../state/versions'

/** Something to tell about the link that the page was opened with. */
export type LinkNotice = 'cut' | 'version' | 'too-long' | null

interface Start {
  /** The work is in the store, and may be explored. */
  readonly ready: boolean
  readonly notice: LinkNotice
  dismiss(): void
}

/**
 * Fills the store when the page opens: from the link in the address, from what this tab or this
 * browser kept, or with the sample; then keeps every change. A link that cannot be read opens
 * nothing: what was there stays, and the notice says why.
 */
export function useStartingWork(sample: string): Start {
  const [ready, setReady] = useState(false)
  const [notice, setNotice] = useState<LinkNotice>(null)

  useEffect(() => {
    const kept = keptWork()
    let openedFrom = kept?.openedFrom ?? ''
    const { start, undoOpen } = useExplorer.getState()
    start(kept?.inputs ?? {})

    /** Whether the address holds a link at all, good or bad. */
    const openLink = async (fragment: string, asSeen = true) => {
      if (fragment === '') return false
      const part = await loadPart(() => import('../../lib/share/permalink'))
      if (!part) return true
      const decoded = part.decodePermalink(fragment)
      if (decoded.ok) {
        const { before, view, ...inputs } = decoded.shared
        if (fragment !== openedFrom) {
          const linked = view && asSeen ? { text: inputs.text, view } : null
          useShownMap.setState({ linked })
          useExplorer.getState().open(inputs, 'the link')
        }
        openedFrom = fragment
        compareWith(before)
        setNotice(null)
      } else if (decoded.reason === 'not-a-link') return false
      else setNotice(decoded.reason)
      return true
    }
    // Each entry of the browser's history names the version that was open in it.
    const travel = ({ state }: PopStateEvent) => {
      const fragment = location.hash.slice(1)
      const id: unknown = state?.version
      const { version, replaced, settings } = useExplorer.getState()
      const found = typeof id === 'string' ? findVersion(id) : undefined
      if (id === version.id || (!found && fragment !== '' && fragment !== openedFrom)) {
        if (id !== version.id) openLink(fragment)
        return
      }
      openedFrom = fragment
      if (id === replaced.at(-1)?.version.id) undoOpen()
      else if (found) {
        const { text, by, from } = found
        const restored = restoredSettings(found, settings)
        start({ text, settings: restored, version: { id: found.id, by, from } })
      }
    }

    let stopKeeping = (_keepLast: boolean) => {}
    const startKeeping = () => {
      const stop = keepWork(() => openedFrom)
      const stopNaming = nameHistoryEntries()
      stopKeeping = (keepLast) => {
        stop(keepLast)
        stopNaming()
      }
    }
    const forget = () => {
      const { text, settings, selection, version } = useExplorer.getState()
      const anew = (begin: () => void) => {
        stopKeeping(false)
        begin()
        startKeeping()
      }
      anew(() => {
        const comesBack = [forgetEverything(), forgetVersions()]
        void forgetOffline()
        start({})
        history.replaceState(history.state, '', location.pathname + location.search)
        const bringBack = () =>
          anew(() => {
            for (const each of comesBack) each()
            start({ text, settings, selection, version })
            useForget.setState({ bringBack: null })
          })
        useForget.setState({ bringBack })
      })
    }
    useForget.setState({ forget })
    let gone = false
    // A reload keeps what the person has made of the map since.
    openLink(location.hash.slice(1), !isReload()).then((linked) => {
      if (gone) return
      if (!linked && !kept) start({ text: sample, version: newVersion('', 'the sample') })
      startKeeping()
      setReady(true)
    })
    addEventListener('popstate', travel)
    return () => {
      gone = true
      removeEventListener('popstate', travel)
      stopKeeping(true)
    }
  }, [sample])

  return { ready, notice, dismiss: () => setNotice(null) }
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
}

/** The other side that a link holds; without one nothing is compared. */
function compareWith(before: Work | undefined): void {
  const { compare, leave } = useCompare.getState()
  leave()
  if (!before) return
  compare({ name: 'in the link', ...before })
  useLayout.getState().show({ tab: 'details' })
}

/**
 * What this tab had before a reload, else the newest of this browser. Either goes on as a version of
 * its own: a tab that was duplicated has the same work, and neither may overwrite the other.
 */
function keptWork() {
  const own = readTabWork()
  if (own) {
    const { text, settings, selection, version, openedFrom } = own
    return {
      inputs: { text, settings, selection, version: newVersion(version.id, version.by) },
      openedFrom,
    }
  }
  const newest = newestVersion()
  if (!newest) return null
  const settings = restoredSettings(newest, STARTING_SETTINGS)
  return { inputs: { text: newest.text, settings, version: newVersion(newest.id) }, openedFrom: '' }
}

/** Writes the version that is open into the entry of the browser's history that shows it. */
function nameHistoryEntries(): () => void {
  const write = (id: string) => {
    // An entry without a state is a link that was typed: the address itself says what it opens.
    if (history.state === null || history.state.version === id) return
    history.replaceState({ ...history.state, version: id }, '')
  }
  // Until something changes, what was kept is the version that it was kept as.
  const { version } = useExplorer.getState()
  write(findVersion(version.from) ? version.from : version.id)
  return useExplorer.subscribe((now, before) => {
    if (
      now.version !== before.version ||
      now.text !== before.text ||
      now.settings !== before.settings
    )
      write(now.version.id)
  })
}
