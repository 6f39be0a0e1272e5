import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runbookFor } from '../runbooks/runbooks'
import { FLEET } from '../testing/fleet'
import { askAnswer } from './ask-answer'

const FOLDER = path.join(import.meta.dirname, '../testing/pastes')

interface Paste {
  readonly text: string
  readonly node: string
  readonly runbooks: string
}

function pastesIn(file: string): Paste[] {
  const cases = fs.readFileSync(path.join(FOLDER, file), 'utf8').split(/^=== /m).slice(1)
  return cases.map((each) => {
    const [head = '', ...lines] = each.trimEnd().split('\n')
    const [node = '', runbooks = '*'] = head.split(' -> ')
    return {
      text: lines.join('\n').replaceAll(/(?<![A-Z])NS(?![A-Z])/g, 'my-rack-fleet'),
      node,
      runbooks,
    }
  })
}

describe.each(fs.readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  test.each(pastesIn(file))('$text', ({ text, node, runbooks }) => {
    const answer = askAnswer(text, FLEET)
    const found = answer.runbooks.map(({ id, service = '-' }) => `${id} ${service}`)
    if (node !== '*') expect(answer.matches[0]?.node ?? '-').toBe(node)
    if (runbooks !== '*') expect(found.join(' + ') || 'none').toBe(runbooks)
    for (const { id, service } of answer.runbooks)
      expect(runbookFor(id, service, FLEET)?.id).toBe(id)
  })
})
