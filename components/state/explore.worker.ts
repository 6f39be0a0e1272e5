import { Session } from '../../lib/session'
import { buffersOf } from '../../lib/transfer/packed'
import { Packer } from '../../lib/transfer/packer'
import type { WorkerRequest } from './exploration-worker'

const session = new Session()
const packer = new Packer()

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const packed = packer.pack(session.explore(data.text, data.settings))
  postMessage(packed, { transfer: buffersOf(packed) })
})
