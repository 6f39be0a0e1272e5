import { useEffect, useRef } from 'react'
import { setTraced, useLayout } from '../state/layout-store'
import { isTyping } from '../ui/is-typing'
import type { GraphView } from './use-graph-view'

/** One key to each level, from anywhere. */
export const levelKeys = (view: GraphView): Keys => ({
  o: () => view.setLevel('overview'),
  a: () => view.setLevel('objects'),
})

/** One key to each level, and to what one asks of a thing. */
export function useLevelKeys(
  view: GraphView,
  pinned: string | undefined,
  thing: string | undefined,
  entry: string | undefined,
) {
  const traced = useLayout((state) => state.traced)
  useGraphKeys({
    ...levelKeys(view),
    l: () => view.setOutline(!view.outline),
    '.': () => view.setFocus(view.focus === null ? (thing ?? null) : null),
    // What is pinned goes first, and that is the page's to do.
    ...(pinned === undefined && traced !== null && { Escape: () => setTraced(null) }),
    ...(pinned === undefined && view.focus !== null && { Escape: () => view.setFocus(null) }),
    r: () => setTraced(traced === null ? (thing ?? entry ?? null) : null),
  })
}

type Keys = Readonly<Record<string, () => void>>

/** Acts by key. A key that types something is left to the field with the focus. */
export function useGraphKeys(keys: Keys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      const busy = event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey
      if (!act || busy || useLayout.getState().overlay !== null || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
