import { useEffect, useState } from 'react'
import { keep, readKept } from '../state/kept-work'
import { useExplorer } from '../state/store'

const KEEP_AFTER_MS = 300

/** Something to tell about the link that the page was opened with. */
export type LinkNotice = 'cut' | 'version' | 'too-long' | null

interface Start {
  /** The work is in the store, and may be explored. */
  readonly ready: boolean
  readonly notice: LinkNotice
  dismiss(): void
}

/**
 * Fills the store when the page opens: from the link in the address, from what this browser kept,
 * or with the sample; then keeps every change. A link that cannot be read opens nothing: what was
 * there stays, and the notice says why.
 */
export function useStartingWork(sample: string): Start {
  const [ready, setReady] = useState(false)
  const [notice, setNotice] = useState<LinkNotice>(null)

  useEffect(() => {
    const kept = readKept()
    let openedFrom = kept?.openedFrom ?? ''
    const { edit, start, undoOpen } = useExplorer.getState()
    start(kept ?? {})

    /** Whether the address holds a link at all, good or bad. */
    const openLink = async (fragment: string) => {
      if (fragment === '' || fragment === openedFrom) return fragment !== ''
      const { decodePermalink } = await import('../../lib/share/permalink')
      const decoded = decodePermalink(fragment)
      if (decoded.ok) {
        openedFrom = fragment
        useExplorer.getState().open(decoded.shared, 'the link')
        setNotice(null)
      } else if (decoded.reason === 'not-a-link') return false
      else setNotice(decoded.reason)
      return true
    }
    // Going back to where a link or an example was opened from brings back what was there.
    const travel = () => {
      const fragment = location.hash.slice(1)
      if (fragment !== '' && fragment !== openedFrom) openLink(fragment)
      else {
        openedFrom = fragment
        undoOpen()
      }
    }

    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      const { text, settings, replaced } = useExplorer.getState()
      keep({ text, settings, replaced, openedFrom })
    }
    let unsubscribe = () => {}
    let gone = false
    openLink(location.hash.slice(1)).then((linked) => {
      if (gone) return
      if (!linked && !kept) edit(sample)
      unsubscribe = useExplorer.subscribe((now, before) => {
        if (
          now.text === before.text &&
          now.settings === before.settings &&
          now.replaced === before.replaced
        )
          return
        clearTimeout(timer)
        timer = setTimeout(save, KEEP_AFTER_MS)
      })
      setReady(true)
    })
    addEventListener('pagehide', save)
    addEventListener('popstate', travel)
    return () => {
      gone = true
      removeEventListener('pagehide', save)
      removeEventListener('popstate', travel)
      unsubscribe()
      save()
    }
  }, [sample])

  return { ready, notice, dismiss: () => setNotice(null) }
}
