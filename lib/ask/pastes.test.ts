import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { runbookFor } from '../runbooks/runbooks'
import { askAnswer } from './ask-answer'

const exploration = explore(
  `resources:
  billing-db:
    type: postgres
  cache:
    type: redis
services:
  web:
    port: 3000
    domain: shop.example.com
    scale: {count: 1-4, targets: {cpu: 70}}
    resources: [billing-db]
  queue:
    command: work
    resources: [cache]
    volumeOptions:
      - awsEfs: {id: uploads, accessMode: ReadWriteMany, mountPath: /up}
  api:
    port: 4000
    scale: 1
    configMounts:
      - id: appconf
        dir: /etc/app
        filename: a.json
  admin:
    port: 5000
    scale: {count: 1-2, targets: {cpu: 70}}
  agent:
    agent: true
    command: watch
  events:
    port: 7000
    scale:
      count: 0-5
      keda:
        triggers:
          - type: cron
            metadata: {timezone: UTC, start: "0 6 * * *", end: "0 20 * * *", desiredReplicas: "2"}
timers:
  nightly:
    schedule: "0 1 * * *"
    command: run
    service: web
balancers:
  feed:
    service: web
    ports:
      5000: 3000
configs:
  - id: appconf
    name: appconf
    value: x
`,
  settingsFrom({ rack: 'my-rack', app: 'fleet', keda: true, efsFileSystemId: 'fs-1' }),
)

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
    const answer = askAnswer(text, exploration)
    const found = answer.runbooks.map(({ id, service = '-' }) => `${id} ${service}`)
    if (node !== '*') expect(answer.matches[0]?.node ?? '-').toBe(node)
    if (runbooks !== '*') expect(found.join(' + ') || 'none').toBe(runbooks)
    for (const { id, service } of answer.runbooks)
      expect(runbookFor(id, service, exploration)?.id).toBe(id)
  })
})
