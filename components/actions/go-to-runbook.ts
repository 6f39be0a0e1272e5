import type { Runbook } from '../../lib/runbooks/runbook'
import { NOTHING } from '../../lib/selection/selection'
import { goToObject } from '../state/go-to'
import { useLayout } from '../state/layout-store'
import { useExplorer } from '../state/store'

/** Opens a runbook where it stands: at the object that it is about, or at the app. */
export function goToRunbook({ id, node }: Pick<Runbook, 'id' | 'node'>): void {
  const { show } = useLayout.getState()
  if (node === 'app') {
    show({ runbook: id, appTab: 'fix', tab: 'details', full: null })
    useExplorer.getState().select(NOTHING)
  } else {
    show({ runbook: id, subjectTab: 'fix' })
    goToObject(node)
  }
}
