import { inspect } from '../../lib/inspect/inspect'
import { Session } from '../../lib/session'
import { buffersOf } from '../../lib/transfer/packed'
import { Packer } from '../../lib/transfer/packer'
import type { InspectAnswer, InspectRequest, WorkerRequest } from './exploration-worker'

const session = new Session()
const packer = new Packer()

addEventListener('message', ({ data }: MessageEvent<WorkerRequest | InspectRequest>) => {
  const { text, settings } = data
  if ('subject' in data) {
    const answer: InspectAnswer = {
      inspection: inspect(data.subject, session.explored(text, settings)),
    }
    return postMessage(answer)
  }
  const packed = packer.pack(session.explore(text, settings))
  postMessage(packed, { transfer: buffersOf(packed) })
})
