import type { Exploration } from '../../lib/explore'
import type { Settings } from '../../lib/rack/settings'

export interface Question {
  readonly text: string
  readonly settings: Settings
}

export interface Answer {
  readonly question: Question
  readonly exploration: Exploration
}

/**
 * Explores in a worker, so that typing stays quick whatever the text. One question is under way at a time; of those asked meanwhile only the newest
 * is put next.
 */
export function explorationWorker(onAnswer: (answer: Answer) => void) {
  const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' })
  let underWay = false
  let next: Question | null = null

  const put = (question: Question) => {
    underWay = true
    worker.postMessage(question)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    underWay = false
    const question = next
    next = null
    if (question) put(question)
    onAnswer(data)
  })

  return {
    ask(question: Question) {
      if (underWay) next = question
      else put(question)
    },
    close: () => worker.terminate(),
  }
}
