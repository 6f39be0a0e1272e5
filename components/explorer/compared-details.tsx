import { useMemo } from 'react'
import { highlight } from '../../lib/selection/highlight'
import { selectedId } from '../../lib/selection/selection'
import { SelectionIndex } from '../../lib/selection/selection-index'
import { PlanPane } from '../compare/plan-pane'
import { DetailsPane } from '../details/details-pane'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { Comparison } from '../state/use-comparison'

interface ComparedDetailsProps {
  readonly comparison: Comparison
  readonly linkage: Linkage
}

/** The plan, and the details of what is selected: of an object that goes, those of the text before. */
export function ComparedDetails({ comparison, linkage }: ComparedDetailsProps) {
  const { before, after } = comparison
  const selection = useExplorer((state) => state.selection)
  const id = selectedId(selection)
  const has = ({ exploration }: typeof before) =>
    [...exploration.objects, ...exploration.derived, ...exploration.things.things].some(
      (each) => each.id === id,
    )
  const goes = id !== undefined && !has(after) && has(before)
  const index = useMemo(
    () => (goes ? new SelectionIndex(before.exploration, before.text) : undefined),
    [goes, before],
  )
  const own = index ? { index, pinned: highlight(index, selection) } : linkage
  return (
    <PlanPane
      comparison={comparison}
      details={<DetailsPane view={goes ? before : after} linkage={own} />}
    />
  )
}
