import { type Inputs, useExplorer } from '../state/store'

/**
 * Opens other work in the place of what is there, as a new entry of the browser's history: the back
 * button, Undo and the history bring back what was there.
 */
export function openInPlace(inputs: Inputs, by: string): void {
  history.pushState(null, '', location.pathname + location.search)
  useExplorer.getState().open(inputs, by)
}
