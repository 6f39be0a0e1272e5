import { expect, test } from 'vitest'
import type { KubernetesObject } from '../kubernetes/kubernetes-object'
import { timerSchedule } from './timer-schedule'

const NOON = new Date('2026-03-14T12:00:00Z')

function timer(schedule: string, spec: Record<string, unknown> = {}): KubernetesObject {
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'timer-x' },
    spec: { schedule, ...spec },
  }
}

test('a daily timer runs at its hour in UTC, said in words', () => {
  expect(timerSchedule(timer('0 3 * * *'), NOON)).toMatchObject({
    words: 'At 03:00',
    runs: [
      '2026-03-15T03:00:00.000Z',
      '2026-03-16T03:00:00.000Z',
      '2026-03-17T03:00:00.000Z',
      '2026-03-18T03:00:00.000Z',
      '2026-03-19T03:00:00.000Z',
    ],
    overlap: 'A run that takes longer than a day goes on beside the next one: nothing forbids it.',
  })
})

test.each([
  ['*/15 * * * *', '2026-03-14T12:15:00.000Z'],
  ['@hourly', '2026-03-14T13:00:00.000Z'],
  ['0 9 * * 1-5', '2026-03-16T09:00:00.000Z'],
  ['30 6 1 * *', '2026-04-01T06:30:00.000Z'],
  ['5/20 12 * * *', '2026-03-14T12:05:00.000Z'],
  // The 16th is a Monday, the 20th a Friday: with two plain fields either will do.
  ['0 0 20 * 1', '2026-03-16T00:00:00.000Z'],
  // With a star in front both must hold: an odd day that is a Monday.
  ['0 0 */2 * 1', '2026-03-23T00:00:00.000Z'],
  ['0 0 ? * 1', '2026-03-16T00:00:00.000Z'],
])('%s runs next at %s', (schedule, next) => {
  expect(timerSchedule(timer(schedule), NOON).runs[0]).toBe(next)
})

test('a date that never comes gives no runs', () => {
  expect(timerSchedule(timer('0 0 31 2 *'), NOON).runs).toEqual([])
})

test('an interval is counted from a moment that nobody knows', () => {
  expect(timerSchedule(timer('@every 90m'), NOON)).toMatchObject({
    runs: [],
    words: 'Every 90m, counted from when the CronJob was made',
  })
})

test('a schedule that the API server refuses says why', () => {
  expect(timerSchedule(timer('0 3 * *'), NOON)).toMatchObject({
    fault: expect.stringContaining('expected exactly 5 fields'),
    runs: [],
  })
  expect(timerSchedule(timer('0 3 * * *'), NOON).fault).toBeUndefined()
})

test('the concurrency policy says what becomes of a run that takes too long', () => {
  const overlap = (concurrencyPolicy: string) =>
    timerSchedule(timer('*/5 * * * *', { concurrencyPolicy }), NOON).overlap
  expect(overlap('Forbid')).toBe(
    'A run that takes longer than 5 minutes makes the next one be left out.',
  )
  expect(overlap('Replace')).toContain('is stopped')
  expect(overlap('FORBID')).toContain('refused')
})

test('the closest two runs count, and copies are reported', () => {
  expect(
    timerSchedule(timer('0,10 * * * *', { jobTemplate: { spec: { parallelism: 4 } } }), NOON)
      .overlap,
  ).toMatch(/longer than 10 minutes .* 4 pods side by side/)
})
