import { type SideName, useCompare } from '../state/compare-store'
import { useLayout } from '../state/layout-store'

/** Opens the dialog that says what to compare with. */
export function openCompare(side: SideName = 'before'): void {
  useCompare.getState().choose(side)
  useLayout.getState().show({ overlay: 'compare' })
}

/** Back to the open work alone. */
export function leaveCompare(): void {
  useCompare.getState().leave()
  useLayout.getState().show({ full: null })
  // The address may be of a link that holds both texts: a reload would compare again.
  if (location.hash !== '')
    history.replaceState(history.state, '', location.pathname + location.search)
}
