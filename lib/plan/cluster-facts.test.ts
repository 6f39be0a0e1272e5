import { expect, test } from 'vitest'
import { explore } from '../explore'
import { settingsFrom } from '../rack/settings'
import { readClusterFacts } from './cluster-facts'
import { plan } from './make-plan'
import type { ClusterFacts } from './plan'

const made = (before: string, after: string, cluster?: ClusterFacts) =>
  plan(
    explore(before, settingsFrom({ release: 'RAAAAAAAAAA' })),
    explore(after, settingsFrom({ release: 'RBBBBBBBBBB' })),
    cluster,
  )
const database = (storage: number) =>
  `resources:\n  main: {type: postgres, options: {storage: ${storage}}}\nservices:\n  web: {build: .}\n`
const web = 'services:\n  web: {build: ., port: 3000}\n'

test('a volume grows, unless its storage class does not allow it', () => {
  expect(made(database(10), database(20)).promote).toBe('applies')
  const fixed = made(database(10), database(20), { volumesGrow: false })
  expect(fixed.promote).toBe('refused')
  expect(fixed.message).toContain('must support resize')
})

test('a claim without a volume is made again when its size changes', () => {
  const waiting = made(database(10), database(20), { unbound: ['resource-main'] })
  expect(waiting.message).toContain('immutable after creation')
})

test('the number of running pods decides the bounds, and is assumed only where it is not given', () => {
  const assumed = made(web, web)
  expect(assumed.capacity[0]?.pods.before).toBe(1)
  expect(assumed.assumed.join()).toContain('1 pod of web runs')
  const known = made(web, web, { replicas: { web: 4 } })
  expect(known.capacity[0]?.pods.before).toBe(4)
  expect(known.assumed).toEqual([])
})

test('cluster facts that are no facts are reported', () => {
  expect(readClusterFacts({ nodes: 3 })).toEqual({ facts: { nodes: 3 } })
  expect(readClusterFacts([])).toHaveProperty('fault')
  expect(readClusterFacts({ pods: 3 })).toHaveProperty('fault')
  expect(readClusterFacts({ replicas: { web: 'two' } })).toHaveProperty('fault')
})
