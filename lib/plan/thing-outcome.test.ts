import { expect, test } from 'vitest'
import type { Outcome } from './plan'
import { thingOutcome } from './thing-outcome'

test.each<[string, readonly Outcome[], Outcome | undefined]>([
  ['all of whose objects come', ['created', 'created'], 'created'],
  ['all of whose objects go', ['deleted', 'deleted'], 'deleted'],
  ['that nothing happens to', ['unchanged', 'unchanged'], 'unchanged'],
  ['one of whose objects comes', ['unchanged', 'created'], 'changed'],
  ['that is refused and also changed', ['changed', 'refused', 'recreated'], 'refused'],
  ['one of whose objects is made again', ['unchanged', 'recreated', 'deleted'], 'recreated'],
  ['without objects', [], undefined],
])('a thing %s', (_, outcomes, expected) => {
  expect(thingOutcome(outcomes)).toBe(expected)
})
