import { describe, expect, it } from 'vitest'
import { scheduleFaults } from './cron-schedule'

describe('scheduleFaults', () => {
  it.each([
    '0 3 * * *',
    '*/5 * * * *',
    '0 9-17/2 1,15 JAN-jun mon-FRI',
    '? ? ? ? ?',
    '5/15 * * * *',
    '@daily',
    '@every 1h30m',
    ', * * * *',
  ])('takes %s', (schedule) => {
    expect(scheduleFaults(schedule)).toEqual([])
  })

  it.each([
    ['0 3 * * 7', 'end of range (7) above maximum (6): 7'],
    ['60 * * * *', 'end of range (60) above maximum (59): 60'],
    ['0 0 0 * *', 'beginning of range (0) below minimum (1): 0'],
    ['0 5-3 * * *', 'beginning of range (5) beyond end of range (3): 5-3'],
    ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
    ['1/2/3 * * * *', 'too many slashes: 1/2/3'],
    ['*/0 * * * *', 'step of range should be a positive number: */0'],
    ['0 0 L * *', 'failed to parse int from L: strconv.Atoi: parsing "L": invalid syntax'],
    ['-5 * * * *', 'failed to parse int from : strconv.Atoi: parsing "": invalid syntax'],
    ['0 3 * *', 'expected exactly 5 fields, found 4: [0 3 * *]'],
    ['   ', 'expected exactly 5 fields, found 0: []'],
    ['@noon', 'unrecognized descriptor: @noon'],
    ['@every 5', 'failed to parse duration @every 5: time: missing unit in duration "5"'],
    ['@every 1d', 'failed to parse duration @every 1d: time: unknown unit "d" in duration "1d"'],
    ['@every soon', 'failed to parse duration @every soon: time: invalid duration "soon"'],
    ['TZ=UTC 0 3 * * *', 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'],
  ])('refuses %s', (schedule, fault) => {
    expect(scheduleFaults(schedule)).toEqual([fault])
  })
})
