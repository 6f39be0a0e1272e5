import { NOTHING } from '../../lib/selection/selection'
import { isEmbedded } from './embedded'
import { useLayout } from './layout-store'
import { useExplorer } from './store'

/**
 * Shows a line of the convox.yml, whatever pane or tab is in front. An embedded page has no text:
 * there what the line makes lights up.
 */
export function goToLine(line: number): void {
  if (isEmbedded()) {
    useExplorer.getState().point({ kind: 'line', line })
    return
  }
  useLayout.getState().show({ tab: 'text', full: null })
  useExplorer.getState().showLine(line)
}

/** Pins an object and shows its details. */
export function goToObject(id: string): void {
  const { full } = useLayout.getState()
  useLayout.getState().show({ tab: 'details', full: full === 'text' ? null : full })
  useExplorer.getState().select({ kind: 'node', id })
}

/** Shows the problems, which needs nothing to be pinned. */
export function goToProblems(): void {
  useLayout.getState().show({ appTab: 'problems', tab: 'problems', full: null })
  useExplorer.getState().select(NOTHING)
}
