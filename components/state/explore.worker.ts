import { exploreGuarded } from '../../lib/explore-guarded'
import type { WorkerRequest, WorkerResponse } from './exploration-worker'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const exploration = exploreGuarded(data.text, data.settings)
  const response: WorkerResponse = { question: data, exploration }
  postMessage(response)
})
