import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { plan } from './make-plan'
import { planMarkdown } from './plan-markdown'
import { planText } from './plan-text'
import { withPreviousRelease } from './previous-release'

const made = (before: string, after: string) => {
  const settings = (release: string) => settingsFrom({ release, build: `B${release.slice(1)}` })
  return plan(explore(before, settings('RAAAAAAAAAA')), explore(after, settings('RBBBBBBBBBB')))
}
const web = (more = '') => `services:\n  web:\n    build: .\n    port: 3000\n${more}`
const worker = (more = '') => `services:\n  worker:\n    build: .\n${more}`
const database = (more = '', type = 'postgres') =>
  `resources:\n  main:\n    type: ${type}\n${more}${worker()}`

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

test('the order of a forced promote: apply, refusal, force, no prune, new pods, waiting', () => {
  const forced = made(
    database('', 'postgres').replace('main', 'db1'),
    database().replace('main', 'db2'),
  )
  expect(forced.promote).toBe('forced')
  expect(forced.order.map(({ phase }) => phase)).toEqual([
    'check',
    'apply',
    'refuse',
    'force',
    'prune',
    'replace-pods',
    'wait',
  ])
})

const both = `resources:\n  db1:\n    type: postgres\n  db2:\n    type: redis\n${worker()}`

test('two resources of one object name make each later promote recreate it', () => {
  const { promote, objects, message } = made(both, both)
  expect(promote).toBe('forced')
  expect(message).toContain('"resource":"db1"')
  expect(objects).toContainEqual(
    expect.objectContaining({ id: 'Deployment/resource-db', outcome: 'recreated' }),
  )
  expect(objects).toContainEqual(
    expect.objectContaining({ id: 'PersistentVolumeClaim/resource-db', outcome: 'unchanged' }),
  )
})

test('two resources of one object name force the promote that creates them', () => {
  const { promote, objects } = made(worker(), both)
  expect(promote).toBe('forced')
  expect(objects).toContainEqual(
    expect.objectContaining({ id: 'Deployment/resource-db', outcome: 'created' }),
  )
})

test('of two resources of one object name the later one is left alone by going back to it', () => {
  const last = both.replace('  db1:\n    type: postgres\n', '')
  expect(made(both, last).promote).toBe('applies')
})

test('a refused promote tells what its rollback cannot bring back', () => {
  const efs = (mode: string) =>
    worker(`    volumeOptions:\n      - awsEfs: {id: up, accessMode: ${mode}, mountPath: /up}\n`)
  const settings = (release: string) => settingsFrom({ release, efsFileSystemId: 'fs-01234' })
  const refused = plan(
    explore(efs('ReadWriteMany'), settings('RAAAAAAAAAA')),
    explore(efs('ReadOnlyMany'), settings('RBBBBBBBBBB')),
  )
  expect(refused.promote).toBe('refused')
  expect(refused.order.at(-1)?.phase).toBe('roll-back')
  expect(refused.order.at(-1)?.sentence).toContain('cannot bring back PersistentVolumeClaim efs-')
})

test('a rollout of two pods of 512Mi to 1Gi holds its bounds', () => {
  const sized = (memory: number) => web(`    scale: {count: 2, memory: ${memory}, cpu: 250}\n`)
  const [own] = made(sized(512), sized(1024)).capacity
  expect(own?.pods).toEqual({ before: 2, after: 2, least: 1, most: 4 })
  expect([own?.before.memory, own?.after.memory, own?.most.memory]).toEqual(['1Gi', '2Gi', '3Gi'])
})

test('the side before gets a release of its own where both have the same', () => {
  const same = settingsFrom({})
  expect(withPreviousRelease(same, same).release).not.toBe(same.release)
  const earlier = settingsFrom({ release: 'RAAAAAAAAAA' })
  expect(withPreviousRelease(earlier, same)).toBe(earlier)
})
