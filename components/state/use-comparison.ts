import { useEffect, useState } from 'react'
import { oneForEachCause } from '../../lib/diagnostics/one-cause'
import type { Exploration } from '../../lib/explore'
import type { Plan } from '../../lib/plan/plan'
import type { PlanMarks } from '../../lib/plan/union'
import { type Side, type SideName, useCompare, workOf } from './compare-store'
import type { PlanRequest, PlanResponse } from './plan.worker'
import { useExplorer } from './store'
import type { View } from './use-exploration'

/** What there is to see of a comparison. */
export interface Comparison {
  readonly sides: Readonly<Record<SideName, Side>>
  readonly before: View
  readonly after: View
  /** Both as one picture, with the lines of the text afterwards. */
  readonly union: View
  readonly plan: Plan
  readonly marks: PlanMarks
}

/** The plan of what is compared, made in a worker and renewed as the work is edited. */
export function useComparison(): Comparison | null {
  const sides = useCompare((state) => state.sides)
  const [comparison, setComparison] = useState<Comparison | null>(null)

  useEffect(() => {
    if (!sides) return setComparison(null)
    const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
    let busy = false
    let next: PlanRequest | null = null
    const putNext = () => {
      busy = next !== null
      if (next) worker.postMessage(next)
      next = null
    }
    worker.addEventListener('message', ({ data }: MessageEvent<PlanResponse>) => {
      putNext()
      setComparison(comparisonOf(sides, data))
    })
    const ask = () => {
      const open = useExplorer.getState()
      next = { before: workOf(sides.before, open), after: workOf(sides.after, open) }
      if (!busy) putNext()
    }
    ask()
    const unsubscribe = useExplorer.subscribe((now, before) => {
      if (now.text !== before.text || now.settings !== before.settings) ask()
    })
    return () => {
      unsubscribe()
      worker.terminate()
    }
  }, [sides])

  return sides && comparison
}

function comparisonOf(sides: Comparison['sides'], answer: PlanResponse): Comparison {
  const { question, before, after, union, plan, marks } = answer
  return {
    sides,
    before: viewOf(before, question.before.text),
    after: viewOf(after, question.after.text),
    union: viewOf(union, question.after.text),
    plan,
    marks,
  }
}

function viewOf(exploration: Exploration, text: string): View {
  const diagnostics = oneForEachCause(exploration.diagnostics)
  return { exploration, text, diagnostics, lastGood: null }
}
