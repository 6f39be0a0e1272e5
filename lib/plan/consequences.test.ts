import { describe, expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { RULES } from './consequences'
import { plan } from './make-plan'

const made = (before: string, after: string) => {
  const settings = (release: string) =>
    settingsFrom({ release, build: `B${release.slice(1)}`, efsFileSystemId: 'fs-01234' })
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

const named = (name: string) => `resources:\n  ${name}:\n    type: postgres\n${worker()}`
const one = (name: string) => `  ${name}:\n    build: .\n`
const linked = (name: string) =>
  `resources:\n  main:\n    type: postgres\n${worker(`    resources: [${name}]\n`)}`
const timer = (command = 'bin/cleanup') =>
  `${worker()}timers:\n  cleanup: {schedule: "0 3 * * *", service: worker, command: ${command}}\n`
const efs = (mode: string, count = 1) =>
  worker(
    `    scale: ${count}\n    volumeOptions:\n      - awsEfs: {id: up, accessMode: ${mode}, mountPath: /up}\n`,
  )

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
    [
      'claim-terminating',
      [efs('ReadWriteMany'), efs('ReadOnlyMany')],
      [efs('ReadWriteMany', 0), efs('ReadOnlyMany', 0)],
    ],
    ['recreated', [named('db1'), named('db2')], [named('db1'), named('other')]],
    [
      'cluster-address',
      [web('    ports: [3000/udp]\n'), web()],
      [web('    ports: [8125/udp]\n'), web()],
    ],
    [
      'none-left-serving',
      [web(), web('    deployment: {minimum: 0}\n')],
      [web(), web('    deployment: {minimum: 100}\n')],
    ],
    ['timer-deleted', [timer(), worker()], [timer(), timer('bin/other')]],
    [
      'service-deleted',
      [`${web()}${one('b')}`, web()],
      [`${web()}${one('b')}`, `${web()}${one('b')}`],
    ],
    ['variables-gone', [linked('main'), linked('')], [linked('main'), linked('main')]],
    [
      'autoscaler-deleted',
      [web('    scale: 2-5\n'), web('    scale: 2\n')],
      [web('    scale: 2-5\n'), web('    scale: 2-6\n')],
    ],
    [
      'key-does-nothing',
      [web(), web('    frobnicate: true\n')],
      [web('    frobnicate: true\n'), web('    frobnicate: true\n')],
    ],
    [
      'not-pruned',
      [`${named('db1')}${one('b')}`, named('db2')],
      [`${named('db1')}${one('b')}`, named('db1')],
    ],
    [
      'replaced-twice',
      [database('    options: {storage: "20"}\n'), database('    options: {storage: "10"}\n')],
      [database('    options: {storage: "10"}\n'), database('    options: {storage: "20"}\n')],
    ],
  ]

describe.each(PAIRS)('%s', (code, pair, neighbour) => {
  test('follows from one edit, and not from the next', () => {
    expect(codes(...pair)).toContain(code)
    expect(codes(...neighbour)).not.toContain(code)
  })
})

test('what is refused is at the lines that would have changed it', () => {
  const sized = (storage: number) => database(`    options:\n      storage: "${storage}"\n`)
  const { consequences } = made(sized(20), sized(10))
  expect(consequences.find(({ code }) => code === 'object-refused')).toMatchObject({
    before: 5,
    after: 5,
  })
})

test('every rule has a pair', () => {
  const paired = new Set(PAIRS.map(([code]) => code))
  expect(RULES.filter(({ code }) => !paired.has(code)).map(({ code }) => code)).toEqual([])
})
