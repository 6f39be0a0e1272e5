import { useEffect, useState } from 'react'
import type { Diagnostic } from '../../lib/diagnostics/diagnostic'
import { oneForEachCause } from '../../lib/diagnostics/one-cause'
import type { Exploration } from '../../lib/explore'
import { usableSettings } from '../../lib/inspect/setting-faults'
import { type Answer, explorationWorker } from './exploration-worker'
import { useInspector } from './inspector'
import { keepLastGood, readLastGood } from './last-good'
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

  useEffect(() => {
    if (!enabled) return
    let shown: View | null = null
    let drawnAt = new Date()
    let good = readLastGood()
    const show = ({ question, exploration }: Answer) => {
      const diagnostics = oneForEachCause(exploration.diagnostics)
      if (exploration.broken && shown && shown.exploration.objects.length > 0) {
        shown = { ...shown, diagnostics, lastGood: drawnAt }
        keepLastGood({ text: shown.text, time: drawnAt.getTime() })
      } else {
        drawnAt = new Date(good?.time ?? Date.now())
        shown = { exploration, text: question.text, diagnostics, lastGood: null }
        if (!good) keepLastGood(null)
      }
      if (good) {
        good = null
        askNow()
      } else setView(shown)
    }
    const worker = explorationWorker(show)
    useInspector.setState({ inspect: worker.inspect })
    const askNow = () => {
      const { text, settings } = useExplorer.getState()
      worker.ask({ text, settings: usableSettings(settings) })
    }
    // After a reload with a broken text the last good picture comes first.
    if (good) {
      const { settings } = useExplorer.getState()
      worker.ask({ text: good.text, settings: usableSettings(settings) })
    } else askNow()
    const unsubscribe = useExplorer.subscribe((now, before) => {
      if (now.text !== before.text || now.settings !== before.settings) askNow()
    })
    return () => {
      unsubscribe()
      useInspector.setState({ inspect: null })
      worker.close()
    }
  }, [enabled])

  return view
}
