import { expect, test } from 'vitest'
import { FLEET } from '../testing/fleet'
import { placesOf } from './places-of'

const places = (id: string, service?: string) =>
  placesOf({ id, ...(service !== undefined && { service }) }, FLEET).map(({ concept }) => concept)

test('a symptom of a named service is of that one', () => {
  expect(places('pending', 'services.web')).toEqual(['services.web'])
})

test('a symptom that names nothing is of one of the things that it can befall', () => {
  expect(places('timer-never-runs')).toEqual(['timers.nightly'])
  expect(places('pending')).toEqual(expect.arrayContaining(['services.web', 'resources.cache']))
})

test('a symptom of the whole app needs no name', () => {
  expect(places('no-access')).toEqual(['app'])
})
