import { explore } from '../../lib/explore'
import type { Question } from './exploration-worker'

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage({ question: data, exploration: explore(data.text, data.settings) })
})
