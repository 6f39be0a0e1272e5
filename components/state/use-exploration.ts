import { useEffect, useRef, useState } from 'react'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import { oneForEachCause } from '../../lib/diagnostics/one-cause'
import type { Exploration } from '../../lib/explore'
import { explorationWorker, type WorkerResponse } from './exploration-worker'
import { useExplorer } from './store'

/** What there is to see. */
export interface View {
  /** The last good picture, and the text that it was drawn from. */
  readonly exploration: Exploration
  readonly text: string
  /** The problems of the newest text, which may be newer than the picture. */
  readonly diagnostics: readonly Diagnostic[]
  /** When the picture was drawn, while the text is one that no rack can read. */
  readonly lastGood: Date | null
}

/**
 * The exploration of what is in the store, as it changes. When the text cannot be read the picture
 * before it stays.
 * @param enabled false: nothing is explored, and there is no view
 */
export function useExploration(enabled: boolean): View | null {
  const [view, setView] = useState<View | null>(null)
  const drawnAt = useRef(new Date())

  useEffect(() => {
    if (!enabled) return
    const show = ({ question, exploration }: WorkerResponse) =>
      setView((before) => {
        const diagnostics = oneForEachCause(exploration.diagnostics)
        if (exploration.broken && before && before.exploration.objects.length > 0)
          return { ...before, diagnostics, lastGood: drawnAt.current }
        drawnAt.current = new Date()
        return { exploration, text: question.text, diagnostics, lastGood: null }
      })
    const worker = explorationWorker(show)
    const { text, settings } = useExplorer.getState()
    worker.ask({ text, settings })
    const unsubscribe = useExplorer.subscribe((now, before) => {
      if (now.text !== before.text || now.settings !== before.settings)
        worker.ask({ text: now.text, settings: now.settings })
    })
    return () => {
      unsubscribe()
      worker.close()
    }
  }, [enabled])

  return view
}
