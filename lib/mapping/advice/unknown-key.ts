import type { UnknownKey } from '../../manifest/read-context'
import { knownSince } from '../../rack/keys-since'
import { RACK_VERSION } from '../../rules/rack-version'
import { nearest } from '../../text/nearest'
import type { Advice, AdviceInput } from './advice-input'
import { olderKey } from './older-keys'
import { replacing } from './text-edits'

const ANCHORED = /^\s*:\s+&/
const LOOK_AHEAD = 20

/**
 * A key that the rack drops without a word, unless that is meant: keys that begin with `x-`, and
 * those that only hold an anchor.
 */
export function* unknownKeys({ unknownKeys, text }: AdviceInput): Generator<Advice> {
  for (const unknown of unknownKeys) {
    const meant =
      unknown.key.startsWith('x-') ||
      ANCHORED.test(text.slice(unknown.span.end, unknown.span.end + LOOK_AHEAD))
    if (!meant) yield olderRemark(unknown) ?? newerRemark(unknown) ?? unknownRemark(unknown)
  }
}

function olderRemark({ path, key, span }: UnknownKey): Advice | undefined {
  const older = olderKey(path, key)
  if (older === undefined) return undefined
  const { description, now } = older
  return {
    code: 'older-key',
    message: `${key} has no effect here. ${description}`,
    span,
    path,
    ...(now && { fixes: [replacing(`Rename to ${now}`, span, now)] }),
  }
}

function newerRemark({ path, span }: UnknownKey): Advice | undefined {
  const since = knownSince(path)
  if (since === undefined) return undefined
  const message = `Racks know ${path} since version ${since}. This map shows ${RACK_VERSION}, which drops it.`
  return { code: 'unknown-key', message, span, path }
}

function unknownRemark({ path, key, span, known }: UnknownKey): Advice {
  const likely = nearest(key, known)
  const message = `A rack does not know ${path} and drops it.`
  if (likely === undefined) return { code: 'unknown-key', message, span, path }
  return {
    code: 'unknown-key',
    message: `${message} Did you mean ${likely}?`,
    span,
    path,
    fixes: [replacing(`Rename to ${likely}`, span, likely)],
  }
}
