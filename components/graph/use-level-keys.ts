import { useEffect, useRef } from 'react'
import { useLayout } from '../state/layout-store'
import { isTyping } from '../ui/is-typing'
import type { GraphView } from './use-graph-view'

/**
 * One key to each level from anywhere, and to what one asks of a thing. A key that types something
 * is left to the field with the focus.
 */
export function useLevelKeys(
  view: GraphView,
  pinned: string | undefined,
  thing: string | undefined,
  entry: string | undefined,
) {
  const latest = useRef<Readonly<Record<string, () => void>>>({})
  useEffect(() => {
    latest.current = {
      o: () => view.setLevel('overview'),
      a: () => view.setLevel('objects'),
      l: () => view.setOutline(!view.outline),
      '.': () => view.setFocus(view.focus === null ? (thing ?? null) : null),
      // What is pinned goes first, and that is the page's to do.
      ...(pinned === undefined && view.traced !== null && { Escape: () => view.setTraced(null) }),
      ...(pinned === undefined && view.focus !== null && { Escape: () => view.setFocus(null) }),
      r: () => view.setTraced(view.traced === null ? (thing ?? entry ?? null) : null),
    }
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
