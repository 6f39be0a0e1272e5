import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { plan } from './make-plan'
import { planMarkdown } from './plan-markdown'
import { planText } from './plan-text'

const made = (before: string, after: string) => {
  const settings = (release: string) => settingsFrom({ release, build: `B${release.slice(1)}` })
  return plan(explore(before, settings('RAAAAAAAAAA')), explore(after, settings('RBBBBBBBBBB')))
}
const codes = (before: string, after: string) =>
  made(before, after).consequences.map(({ code }) => code)

const web = (more = '') => `services:\n  web:\n    build: .\n    port: 3000\n${more}`
const worker = (more = '') => `services:\n  worker:\n    build: .\n${more}`
const database = (more = '', type = 'postgres') =>
  `resources:\n  main:\n    type: ${type}\n${more}${worker()}`
const balancer = (name: string) =>
  `${worker('    ports: [5000]\n')}balancers:\n  ${name}:\n    service: worker\n    ports: {5000: 5000}\n`

/** The code, a pair that has it, and its nearest neighbour that has not. */
const PAIRS: readonly (readonly [string, readonly [string, string], readonly [string, string]])[] =
  [
    ['claim-deleted', [database(), worker()], [database('', 'redis'), worker()]],
    [
      'database-replaced',
      [database(), database('', 'mysql')],
      [database(), database('    options: {version: "16"}\n')],
    ],
    [
      'object-refused',
      [database('    options: {storage: "20"}\n'), database('    options: {storage: "10"}\n')],
      [database('    options: {storage: "10"}\n'), database('    options: {storage: "20"}\n')],
    ],
    [
      'all-pods-at-once',
      [database(), database('    options: {version: "10.6"}\n')],
      [database(), database()],
    ],
    ['route-created', [web('    internal: true\n'), web()], [web(), web()]],
    ['route-deleted', [web(), web('    internal: true\n')], [web(), web('    timeout: 90\n')]],
    [
      'load-balancer-address',
      [balancer('tcp'), balancer('stream')],
      [balancer('tcp'), `${balancer('tcp')}    whitelist: 10.0.0.0/8\n`],
    ],
    [
      'hosts-changed',
      [web(), web('    domain: shop.example.com\n')],
      [web(), web('    sticky: true\n')],
    ],
    ['pods-replaced', [web(), web()], [web('    scale: 0\n'), web('    scale: 0\n')]],
    [
      'requests-changed',
      [web(), web('    scale: {cpu: 500}\n')],
      [web(), web('    command: bin/web\n')],
    ],
    [
      'count-kept',
      [web('    scale: 2\n'), web('    scale: 5\n')],
      [web('    scale: 2\n'), web('    scale: 2-5\n')],
    ],
  ]

describe.each(PAIRS)('%s', (code, pair, neighbour) => {
  test('follows from one edit, and not from the next', () => {
    expect(codes(...pair)).toContain(code)
    expect(codes(...neighbour)).not.toContain(code)
  })
})

test('a text that a rack refuses is stopped before anything is applied', () => {
  const { promote, objects, message } = made(web(), web('    environment: [SECRET]\n'))
  expect(promote).toBe('stopped')
  expect(message).toBe('required env: SECRET')
  expect(objects.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
})

test('a side that is no YAML gives a partial plan', () => {
  expect(made('services: [', web()).partial).toBe(true)
})

test('values of Secrets are masked in every form', () => {
  const secret = made(
    worker('    environment: [API_KEY=before-value]\n'),
    worker('    environment: [API_KEY=after-value]\n'),
  )
  for (const printed of [planText(secret, false), planMarkdown(secret), JSON.stringify(secret)]) {
    expect(printed).toContain('API_KEY')
    expect(printed).not.toContain(Buffer.from('after-value').toString('base64'))
  }
})

test('the worst comes first, in the text and in the headline of a pull request', () => {
  const lost = made(database(), worker())
  expect(lost.consequences[0]?.severity).toBe('data-lost')
  expect(planMarkdown(lost).split('\n')[0]).toContain('all data are deleted with it')
  expect(planText(lost, false)).toMatch(/ - PersistentVolumeClaim\/resource-main {2}deleted/)
})
