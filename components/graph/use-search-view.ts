import { useEffect, useRef } from 'react'
import { useLayout } from '../state/layout-store'
import type { GraphView } from './use-graph-view'

/** Switches off, when a search in the page ends, what it switched on to show its finds. */
export function useSearchView({ derived, setDerived }: GraphView): void {
  const searching = useLayout(({ overlay }) => overlay === 'find')
  const before = useRef<boolean | null>(null)
  useEffect(() => {
    if (searching) before.current ??= derived
    else if (before.current !== null) {
      if (derived && !before.current) setDerived(false)
      before.current = null
    }
  })
}
