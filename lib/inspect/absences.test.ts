import { expect, test } from 'vitest'
import { exploreWithManifest } from '../explore'
import { RESOURCE_CONDITIONS } from '../mapping/conditions/resource'
import { SERVICE_CONDITIONS } from '../mapping/conditions/service'
import { TIMER_CONDITIONS } from '../mapping/conditions/timer'
import { settingsFrom } from '../rack/settings'
import { explored } from '../testing/explored'
import { absencesOf } from './absences'

const TEXT = `services:
  web:
    port: 3000
    scale: 3
  worker:
    scale: {count: 1-4, autoscale: {cpu: {threshold: 70}}}
    volumeOptions:
      - emptyDir: {id: tmp, mountPath: /tmp}
  inside:
    port: 4000
    internal: true
  agent:
    agent: true
resources:
  cache: {type: redis}
  main: {type: postgres}
  cloud: {type: rds-postgres}
timers:
  nightly: {schedule: "0 3 * * *", command: x, service: web}
`

function absent(concept: string, what: string, settings = {}) {
  const all = settingsFrom(settings)
  const { exploration, manifest } = exploreWithManifest(TEXT, all)
  return absencesOf(concept, exploration, manifest).find((absence) => absence.what === what)
}

test.each([
  ['services.web', 'HorizontalPodAutoscaler', '`scale.count` is 3', 'services.web.scale', 4],
  [
    'services.worker',
    'HorizontalPodAutoscaler',
    'KEDA is not installed',
    'services.worker.scale.autoscale.cpu.threshold',
    6,
  ],
  [
    'services.agent',
    'HorizontalPodAutoscaler',
    'The service is an agent',
    'services.agent.agent',
    13,
  ],
  ['services.worker', 'Ingress', 'no main port', 'services.worker.port', 5],
  [
    'services.inside',
    'Ingress',
    '`internal: true` keeps the service inside',
    'services.inside.internal',
    11,
  ],
  ['services.worker', 'Service', 'neither `port` nor `ports`', 'services.worker.port', 5],
  [
    'services.worker',
    'PersistentVolumeClaim',
    'An emptyDir lives',
    'services.worker.volumeOptions[0].emptyDir.id',
    8,
  ],
  ['services.agent', 'PodDisruptionBudget', 'for Deployments only', 'services.agent.agent', 13],
  [
    'services.web',
    'liveness probe',
    '`liveness.path` is not written',
    'services.web.liveness.path',
    2,
  ],
  [
    'services.web',
    'limit of CPU',
    '`scale.limit.cpu` is not written',
    'services.web.scale.limit.cpu',
    2,
  ],
  ['services.web', 'HTTPProxy', 'uses an Ingress instead', 'services.web', 2],
  [
    'services.web',
    'IAM role on its ServiceAccount',
    'the role of their node',
    'services.web.accessControl.awsPodIdentity',
    2,
  ],
  [
    'resources.cache',
    'PersistentVolumeClaim',
    'stores nothing on disk',
    'resources.cache.type',
    15,
  ],
  ['resources.cloud', 'Deployment', 'AWS runs rds-postgres', 'resources.cloud.type', 17],
  [
    'timers.nightly',
    'label `type=timer` on its CronJob',
    'its Jobs and pods have',
    'timers.nightly',
    19,
  ],
])('%s has no %s: the reason and its line', (concept, what, because, path, line) => {
  expect(absent(concept, what)).toMatchObject({
    because: expect.stringContaining(because),
    path,
    span: { line },
  })
})

test('what a setting of the rack decides names the setting', () => {
  expect(absent('services.web', 'HTTPProxy')?.setting).toBe('routerType')
  expect(absent('services.worker', 'ScaledObject')?.setting).toBe('keda')
  expect(absent('services.worker', 'HorizontalPodAutoscaler', { keda: true })).toBeUndefined()
  expect(
    absent('resources.main', 'Deployment', { env: 'MAIN_URL=postgres://elsewhere' }),
  ).toMatchObject({
    setting: 'env',
    because: expect.stringContaining('MAIN_URL'),
  })
})

test('what is there is not missed', () => {
  for (const what of ['Ingress', 'Service', 'Deployment', 'PodDisruptionBudget', 'readiness probe'])
    expect(absent('services.web', what)).toBeUndefined()
  expect(absent('resources.main', 'PersistentVolumeClaim')).toBeUndefined()
})

test('a kind is said to be missing where there is none of it, and only there, in every case', {
  timeout: 120_000,
}, () => {
  const questions = {
    services: SERVICE_CONDITIONS,
    resources: RESOURCE_CONDITIONS,
    timers: TIMER_CONDITIONS,
  }
  const wrong: string[] = []
  for (const exploration of explored()) {
    const { title, text, settings, concepts, objects, derived, diagnostics } = exploration
    if (diagnostics.some(({ severity }) => severity === 'error')) continue
    const { manifest } = exploreWithManifest(text, settings)
    for (const { id, section } of concepts) {
      if (section !== 'services' && section !== 'resources' && section !== 'timers') continue
      const missing = new Set(absencesOf(id, exploration, manifest).map((absence) => absence.kind))
      const there = new Set(
        [...objects, ...derived]
          .filter((object) => object.concept === id)
          .map((object) => object.kind),
      )
      for (const { kind } of questions[section])
        if (kind && missing.has(kind) === there.has(kind))
          wrong.push(
            `${title}: ${id}: ${kind} ${there.has(kind) ? 'is there' : 'is missing without a reason'}`,
          )
    }
  }
  expect(wrong).toEqual([])
})
