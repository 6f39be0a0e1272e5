import { useMemo } from 'react'
import { type Highlight, highlight } from '../../lib/selection/highlight'
import { type SelectionIndex, selectionIndex } from '../../lib/selection/selection-index'
import { useExplorer } from './store'
import type { View } from './use-exploration'

/** What is lit in every panel: by what is pinned, and by what is pointed at. */
export interface Linkage {
  readonly index: SelectionIndex
  readonly pinned: Highlight
  readonly pointed: Highlight
}

export function useLinkage(view: View | null): Linkage | null {
  const selection = useExplorer((state) => state.selection)
  const pointed = useExplorer((state) => state.pointed)
  const index = useMemo(() => view && selectionIndex(view.exploration, view.text), [view])
  return useMemo(
    () =>
      index && { index, pinned: highlight(index, selection), pointed: highlight(index, pointed) },
    [index, selection, pointed],
  )
}
