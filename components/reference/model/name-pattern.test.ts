import { expect, test } from 'vitest'
import type { Entry } from '../entries/entry'
import { VOLUMES } from '../entries/pods'
import { TIMERS } from '../entries/timers-and-environment'
import { exploredEntry } from './explored-entry'
import { foundBy } from './found-by'
import { namePattern } from './name-pattern'

function entry(id: string): Entry {
  const found = [...TIMERS.entries, ...VOLUMES.entries].find((each) => each.id === id)
  if (found === undefined) throw new Error(`no entry is called ${id}`)
  return found
}

test('names of things, of the rack and of the app stand for any', () => {
  const exploration = exploredEntry(entry('timer'))
  expect(namePattern('timer-hourly-cleanup', exploration)).toBe('timer-<timer>')
  expect(namePattern('my-rack-my-app', exploration)).toBe('<rack>-<app>')
  expect(namePattern('worker-<rs>-<pod>', exploration)).toBe('<service>-<rs>-<pod>')
})

test('a name inside a longer word stays', () => {
  expect(namePattern('workers', exploredEntry(entry('timer')))).toBe('workers')
})

test('further words stand for any where an entry says so', () => {
  const volume = entry('efs-volumes')
  expect(namePattern('efs-web-shared-data', exploredEntry(volume), volume.names)).toBe(
    'efs-<service>-<volume>',
  )
})

test('an object is found by what it belongs to and what it is for', () => {
  expect(
    foundBy({ system: 'convox', app: 'a', service: 'web', name: 'web', type: 'service' }),
  ).toBe('service=web,type=service')
  expect(foundBy({ system: 'convox', service: 'web', name: 'cleanup', type: 'timer' })).toBe(
    'name=cleanup,type=timer',
  )
  expect(foundBy({ system: 'convox', balancer: 'tcp', service: 'web', type: 'balancer' })).toBe(
    'balancer=tcp,type=balancer',
  )
})

test('without a label of its own it is found among all of the app, and without any by its name', () => {
  expect(foundBy({ system: 'convox', app: 'a' })).toBe('system=convox')
  expect(foundBy({})).toBeUndefined()
})
