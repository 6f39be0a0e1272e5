import { serialize } from 'node:v8'
import { STARTING_SETTINGS } from '../../examples/starting-settings'
import type { Exploration } from '../../explore'
import { Session } from '../../session'
import { Packer } from '../../transfer/packer'
import { Unpacker } from '../../transfer/unpacker'

/** What came of one text on its way through the worker: the answer, and the bytes that crossed. */
export interface Arrived {
  readonly exploration: Exploration
  bytes(): number
}

/** The worker and the page's end of it, without the thread between them. */
export function channel(): (text: string) => Arrived {
  const session = new Session()
  const packer = new Packer()
  const unpacker = new Unpacker()
  return (text) => {
    const packed = packer.pack(session.explore(text, STARTING_SETTINGS))
    const exploration = unpacker.unpack(packed, text) as Exploration
    return { exploration, bytes: () => serialize(packed).length }
  }
}

/** One key after the other in a number inside one service, a third into the text. */
export function typing(text: string): () => Arrived {
  const send = channel()
  send(text)
  const place = text.indexOf('memory: ', text.length / 3) + 'memory: '.length
  let keys = 0
  return () => {
    keys += 1
    return send(`${text.slice(0, place)}${keys}${text.slice(place)}`)
  }
}
