import { explore } from '../../lib/explore'
import type { Question } from './exploration-worker'
import { withinSight } from './within-sight'

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage({ question: data, ...withinSight(explore(data.text, data.settings)) })
})
