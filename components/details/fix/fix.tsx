import { useEffect, useMemo } from 'react'
import { runbooksFor } from '../../../lib/runbooks/runbooks'
import { useLayout } from '../../state/layout-store'
import type { View } from '../../state/use-exploration'
import { RunbookItem } from './runbook-item'

/**
 * What can go wrong with an object or the app, those first that are about this very object; each
 * opens into what to do.
 */
export function Fix({ id, view }: Readonly<{ id: string; view: View }>) {
  const opened = useLayout((state) => state.runbook)
  const show = useLayout((state) => state.show)
  const runbooks = useMemo(() => {
    const all = runbooksFor(id, view.exploration)
    return [...all.filter(({ node }) => node === id), ...all.filter(({ node }) => node !== id)]
  }, [id, view.exploration])
  const known = useMemo(() => new Set(runbooks.map((runbook) => runbook.id)), [runbooks])
  const open = runbooks.some((runbook) => runbook.id === opened) ? opened : null

  // One that is opened from elsewhere may stand far down the list.
  useEffect(() => {
    if (open !== null)
      document.getElementById(`runbook-${open}`)?.scrollIntoView({ block: 'nearest' })
  }, [open])

  if (runbooks.length === 0)
    return <p className="p-3.5 text-sm text-ink-2">No runbook applies to this object.</p>
  return runbooks.map((runbook) => (
    <RunbookItem
      key={runbook.id}
      runbook={runbook}
      open={runbook.id === open}
      known={known}
      onTurn={() => show({ runbook: runbook.id === open ? null : runbook.id })}
    />
  ))
}
