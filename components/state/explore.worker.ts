import { explore } from '../../lib/explore'
import { limitView } from '../../lib/view/limit-view'
import type { WorkerRequest } from './exploration-worker'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  postMessage({ question: data, ...limitView(explore(data.text, data.settings)) })
})
