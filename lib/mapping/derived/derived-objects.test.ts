import { describe, expect, test } from 'vitest'
import { explored, referenceExample } from '../../testing/explored'
import { nameMatcher } from './name-pattern'

describe("what controllers make of the reference page's example", () => {
  const { derived } = referenceExample()
  const ids = (concept: string) =>
    derived.filter((made) => made.concept === concept).map((made) => made.id)

  test('a web service gets a ReplicaSet, pods, a PodDisruptionBudget, endpoints, certificates and one-off pods', () => {
    expect(ids('services.web')).toEqual([
      'Certificate/cert-web',
      'Secret/cert-web',
      'Certificate/cert-web-domains',
      'Secret/cert-web-domains',
      'PersistentVolume/pvc-<uid of efs-web-shared-uploads>',
      'ReplicaSet/web-<rs>',
      'Pod/web-<rs>-<pod>',
      'PodDisruptionBudget/web',
      'Pod/web-<run>',
      'EndpointSlice/web-<slice>',
    ])
  })

  test('a service of zero replicas has a ReplicaSet and no pods of its own', () => {
    expect(ids('services.jobs')).toEqual([
      'ReplicaSet/jobs-<rs>',
      'PodDisruptionBudget/jobs',
      'Pod/jobs-<run>',
    ])
  })

  test('an agent has pods without a ReplicaSet, nothing guards them, and its DaemonSet keeps no one-off pod', () => {
    expect(ids('services.agent')).toEqual(['Pod/agent-<pod>', 'EndpointSlice/agent-<slice>'])
  })

  test('a timer of several copies numbers its pods', () => {
    expect(ids('timers.data-import')).toEqual([
      'Job/timer-data-import-<minutes>',
      'Pod/timer-data-import-<minutes>-<index>-<pod>',
    ])
    expect(ids('timers.cleanup')).toEqual([
      'Job/timer-cleanup-<minutes>',
      'Pod/timer-cleanup-<minutes>-<pod>',
    ])
  })

  test('a database of the cloud leaves its state in a Secret', () => {
    expect(ids('resources.analytics-db')).toEqual(['Secret/analytics-db-rmy-rackr-my-app'])
  })

  test('a resource in a container has no PodDisruptionBudget', () => {
    expect(ids('resources.cache')).not.toContain('PodDisruptionBudget/resource-cache')
    expect(ids('resources.cache')).toContain('Pod/resource-cache-<rs>-<pod>')
  })
})

test('what is made later has an id of its own, an owner that exists, and labels that are texts, in every case', {
  timeout: 60_000,
}, () => {
  for (const { title, objects, derived } of explored()) {
    const known = new Set([...objects, ...derived].map((object) => object.id))
    expect(known.size, title).toBe(objects.length + derived.length)
    expect(
      derived.filter((made) => !known.has(made.owner)).map((made) => made.id),
      title,
    ).toEqual([])
    expect(
      derived
        .filter((made) => Object.values(made.labels).some((value) => typeof value !== 'string'))
        .map((made) => made.id),
      title,
    ).toEqual([])
  }
})

describe('the names that a pattern stands for', () => {
  test.each([
    ['web-<rs>-<pod>', 'web-6d4f9b7c9-x2k8q', true],
    ['web-<rs>-<pod>', 'web-api-6d4f9b7c9-x2k8q', false],
    ['web-<run>', 'web-x2k8q', true],
    ['web-<run>', 'web-cache', false],
    ['timer-cleanup-<minutes>-<pod>', 'timer-cleanup-29412345-7xkd2', true],
    ['timer-import-<minutes>-<index>-<pod>', 'timer-import-29412345-3-7xkd2', true],
    ['pvc-<uid of resource-main>', 'pvc-0d2f4a1c-7b1e-4f0a-9c3d-1a2b3c4d5e6f', true],
    ['kube-root-ca.crt', 'kube-root-ca-crt', false],
  ])('%s and %s', (pattern, name, fits) => {
    expect(new RegExp(nameMatcher(pattern)).test(name)).toBe(fits)
  })

  test('a name so long that Kubernetes cuts it still fits', () => {
    const timer = 'timer-send-the-weekly-summary-to-all-of-the-readers'
    expect(
      new RegExp(nameMatcher(`${timer}-<minutes>-<pod>`)).test(
        `${`${timer}-29412345-`.slice(0, 58)}x2k8q`,
      ),
    ).toBe(true)
  })
})
