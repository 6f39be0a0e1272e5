import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { CONFORMANCE_CASES } from '../../testing/case-folders'
import type { KubernetesObject } from '../kubernetes-object'
import { refusals } from './refusals'

/**
 * What a real kube-apiserver said of the objects of each case; its messages are cut at 500
 * characters.
 */
const CASES = CONFORMANCE_CASES
const CUT = 500

interface Answer {
  readonly object: string
  readonly message: string
}

describe('refusals, beside a real API server’s answers', () => {
  const names = readdirSync(CASES).filter((name) => existsSync(`${CASES}/${name}/expected.yaml`))

  it.each(names)('refuses what it refused, in its words: %s', (name) => {
    const answers = readAnswers(`${CASES}/${name}/expected.refused.json`)
    const objects = parseAllDocuments(readFileSync(`${CASES}/${name}/expected.yaml`, 'utf8')).map(
      (document) => document.toJS() as KubernetesObject,
    )
    const refused = objects.flatMap((object) => {
      const messages = refusals(object).map(({ message }) => message)
      return messages.length === 0
        ? []
        : [{ object: `${object.kind}/${object.metadata.name}`, messages }]
    })
    expect(refused.map(({ object }) => object).sort()).toEqual(
      answers.map(({ object }) => object).sort(),
    )
    for (const { object, messages } of refused) {
      const answer = answers.find((each) => each.object === object)?.message ?? ''
      expect(missing(messages, answer), `${object}: ${answer}`).toEqual([])
    }
  })
})

function readAnswers(path: string): readonly Answer[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Answer[]) : []
}

/**
 * Our messages that an answer lacks, and what it says beside them. The order is Go's whim; the last
 * message of a cut answer may be begun only.
 */
function missing(messages: readonly string[], answer: string): readonly string[] {
  const cut = answer.length >= CUT
  const beside = messages
    .reduce((left, message) => left.replace(message, ''), answer)
    .replace(/^[[\], ]+|[\], ]+$/g, '')
  const begun = cut && messages.some((message) => message.startsWith(beside))
  return [
    ...(beside === '' || begun ? [] : [beside]),
    ...(cut ? [] : messages.filter((message) => !answer.includes(message))),
  ]
}
