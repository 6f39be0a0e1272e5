import { expect, test } from 'vitest'
import { SCALING } from '../entries/pods'
import { exploredEntry } from './explored-entry'
import { fieldsOfKeys, knownKey } from './fields-of-keys'
import { keysOf } from './keys-of'

test('the key of a path leaves out names and what is the user’s own', () => {
  expect(knownKey('services.web.scale.count')).toBe('services.*.scale.count')
  expect(knownKey('services.web.labels.convox.com/team')).toBe('services.*.labels')
  expect(knownKey('services.web.volumeOptions[0].awsEfs.id')).toBe(
    'services.*.volumeOptions.awsEfs.id',
  )
  expect(knownKey('nothing.of.the.kind')).toBeUndefined()
})

test('a range of replicas sets both ends of the autoscaler', () => {
  const fields = fieldsOfKeys(SCALING.entries.map(exploredEntry)).get('services.*.scale.count')
  expect([...(fields?.get('HorizontalPodAutoscaler') ?? [])]).toEqual(
    expect.arrayContaining(['minReplicas', 'maxReplicas']),
  )
})

test('every key of a section is listed once, under its path', () => {
  const paths = keysOf('services').map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'services.*.port',
      'services.*.health.path',
      'services.*.scale.targets.cpu',
    ]),
  )
  expect(paths).toEqual([...new Set(paths)])
})
