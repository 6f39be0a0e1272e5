import type { Exploration } from '../../lib/explore'
import type { Settings } from '../../lib/rack/settings'

export interface WorkerRequest {
  readonly text: string
  readonly settings: Settings
}

export interface WorkerResponse {
  readonly question: WorkerRequest
  readonly exploration: Exploration
}

/** An answer that has been awaited this long, and is no longer wanted, is not awaited further. */
const PATIENCE_MS = 1500

/**
 * Explores in a worker, so that typing stays quick whatever the text. One question is under way at
 * a time; of those asked meanwhile only the newest is put next.
 */
export function explorationWorker(onAnswer: (answer: WorkerResponse) => void) {
  let worker = start()
  let askedAt: number | null = null
  let next: WorkerRequest | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function start() {
    const started = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      askedAt = null
      putNext()
      onAnswer(data)
    })
    return started
  }
  function putNext() {
    clearTimeout(timer)
    if (!next) return
    askedAt = performance.now()
    worker.postMessage(next)
    next = null
  }
  function startAnew() {
    worker.terminate()
    worker = start()
    putNext()
  }

  return {
    ask(question: WorkerRequest) {
      next = question
      if (askedAt === null) return putNext()
      clearTimeout(timer)
      timer = setTimeout(startAnew, Math.max(0, askedAt + PATIENCE_MS - performance.now()))
    },
    close() {
      clearTimeout(timer)
      worker.terminate()
    },
  }
}
