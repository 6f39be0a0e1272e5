import { useEffect } from 'react'
import type { Exploration } from '../../lib/explore'
import { useDrift } from '../state/use-drift'

interface DriftCounterProps {
  readonly exploration: Exploration
  /** Takes the number of differences by the id of the object. */
  readonly onCount: (differences: ReadonlyMap<string, number>) => void
}

/** Counts the differences of the pasted cluster for a pane that does not load the comparison. */
export function DriftCounter({ exploration, onCount }: DriftCounterProps) {
  const report = useDrift(exploration)
  useEffect(() => {
    const counts = new Map<string, number>()
    for (const { object } of report?.drift ?? []) counts.set(object, (counts.get(object) ?? 0) + 1)
    onCount(counts)
    return () => onCount(new Map())
  }, [report, onCount])
  return null
}
