import type { Exploration } from '../../lib/explore'
import type { Inspected, Inspection } from '../../lib/inspect/inspect'
import type { Settings } from '../../lib/rack/settings'
import type { Packed } from '../../lib/transfer/packed'
import { Unpacker } from '../../lib/transfer/unpacker'

export interface WorkerRequest {
  readonly text: string
  readonly settings: Settings
}

/** A question about what the objects alone do not tell. */
export interface InspectRequest extends WorkerRequest {
  readonly subject: Inspected
}

export interface InspectAnswer {
  readonly inspection: Inspection
}

export interface Answer {
  readonly question: WorkerRequest
  readonly exploration: Exploration
}

/** An answer that has been awaited this long, and is no longer wanted, is not awaited further. */
const PATIENCE_MS = 1500

/**
 * Explores in a worker, so that typing stays quick whatever the text. One question is under way at
 * a time; of those asked meanwhile only the newest is put next. What crosses is what changed since
 * the worker's last answer. Inspections are answered in the order in which they are asked.
 */
export function explorationWorker(onAnswer: (answer: Answer) => void) {
  let worker = start()
  let asked: { readonly question: WorkerRequest; readonly at: number } | null = null
  let next: WorkerRequest | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let inspecting: ((inspection: Inspection) => void)[] = []

  function start() {
    const started = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' })
    const unpacker = new Unpacker()
    started.addEventListener('message', ({ data }: MessageEvent<Packed | InspectAnswer>) => {
      if ('inspection' in data) return inspecting.shift()?.(data.inspection)
      if (!asked) return
      const { question } = asked
      asked = null
      putNext()
      onAnswer({ question, exploration: unpacker.unpack(data, question.text) as Exploration })
    })
    return started
  }
  function putNext() {
    clearTimeout(timer)
    if (!next) return
    asked = { question: next, at: performance.now() }
    worker.postMessage(next)
    next = null
  }
  function startAnew() {
    worker.terminate()
    // Who asked asks again about the text that comes next.
    inspecting = []
    worker = start()
    putNext()
  }

  return {
    ask(question: WorkerRequest) {
      next = question
      if (!asked) return putNext()
      clearTimeout(timer)
      timer = setTimeout(startAnew, Math.max(0, asked.at + PATIENCE_MS - performance.now()))
    },
    inspect(request: InspectRequest): Promise<Inspection> {
      worker.postMessage(request)
      return new Promise((resolve) => inspecting.push(resolve))
    },
    close() {
      clearTimeout(timer)
      worker.terminate()
    },
  }
}
