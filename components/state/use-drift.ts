import { useMemo } from 'react'
import type { Exploration } from '../../lib/explore'
import type { DriftReport } from '../../lib/live/difference'
import { drift } from '../../lib/live/drift'
import { useLayout } from './layout-store'

/** One report for all who ask about the same paste and the same text. */
const reports = new WeakMap<Exploration, { readonly live: string; readonly report: DriftReport }>()

/** What the pasted cluster differs in from the text; undefined while none is pasted. */
export function useDrift(exploration: Exploration): DriftReport | undefined {
  const live = useLayout((state) => state.live)
  return useMemo(() => {
    if (live === null) return undefined
    const known = reports.get(exploration)
    const report = known?.live === live ? known.report : drift(exploration, live)
    reports.set(exploration, { live, report })
    return report
  }, [exploration, live])
}
