import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { type Highlight, highlight, NOTHING_LIT } from '../../lib/selection/highlight'
import { SelectionIndex } from '../../lib/selection/selection-index'
import { useExplorer } from './store'
import type { View } from './use-exploration'

/** How a view is linked, and what is lit by what is pinned. Pointing changes neither. */
export interface Linkage {
  readonly index: SelectionIndex
  readonly pinned: Highlight
}

/**
 * What is lit by what the pointer, the focus or the caret is on. A panel subscribes to its own part,
 * so that pointing renders only what lights up.
 */
export const useLights = create<{ readonly pointed: Highlight }>(() => ({ pointed: NOTHING_LIT }))

/** Links a view, and keeps the lights true to what is pointed at. */
export function useLinkage(view: View | null): Linkage | null {
  const selection = useExplorer((state) => state.selection)
  const index = useMemo(() => view && new SelectionIndex(view.exploration, view.text), [view])
  useEffect(() => {
    if (!index) return
    const light = () => {
      const { pointed } = useExplorer.getState()
      useLights.setState({ pointed: highlight(index, pointed) })
    }
    light()
    return useExplorer.subscribe((now, before) => {
      if (now.pointed !== before.pointed) light()
    })
  }, [index])
  return useMemo(() => index && { index, pinned: highlight(index, selection) }, [index, selection])
}
