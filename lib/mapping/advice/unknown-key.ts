import { distance } from 'fastest-levenshtein'
import type { UnknownKey } from '../../manifest/reading'
import { olderKey } from './older-keys'
import type { Remark, Subject } from './subject'
import { replacing } from './text-edits'

/** A key that the rack drops without a word. Keys that begin with `x-` are meant to be dropped. */
export function* unknownKeys({ unknownKeys }: Subject): Generator<Remark> {
  for (const unknown of unknownKeys) if (!unknown.key.startsWith('x-')) yield olderRemark(unknown) ?? unknownRemark(unknown)
}

function olderRemark({ path, key, span }: UnknownKey): Remark | undefined {
  const older = olderKey(path, key)
  if (older === undefined) return undefined
  const { says, now } = older
  return { code: 'older-key', message: `${key} has no effect here. ${says}`, span, path, ...(now && { fixes: [replacing(`Rename to ${now}`, span, now)] }) }
}

function unknownRemark({ path, key, span, known }: UnknownKey): Remark {
  const likely = nearest(key, known)
  const message = `A rack does not know ${path} and drops it.`
  if (likely === undefined) return { code: 'unknown-key', message, span, path }
  return { code: 'unknown-key', message: `${message} Did you mean ${likely}?`, span, path, fixes: [replacing(`Rename to ${likely}`, span, likely)] }
}

function nearest(key: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '')
  const [best] = known
    .map((name) => ({ name, away: distance(plain(key), plain(name)) }))
    .sort((a, b) => a.away - b.away)
  return best && best.away <= Math.max(1, Math.floor(key.length / 3)) ? best.name : undefined
}
