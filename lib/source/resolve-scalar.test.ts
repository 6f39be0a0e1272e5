import { describe, expect, it } from 'vitest'
import { formatFloat, resolvePlain, resolveScalar } from './resolve-scalar'

describe('an unquoted word', () => {
  it.each([
    ['yes', 'true'],
    ['Off', 'false'],
    ['n', 'false'],
    ['13.10', '13.1'],
    ['8.0', '8'],
    ['08', '8'],
    ['020', '16'],
    ['0x1F', '31'],
    ['0b11', '3'],
    ['0o17', '15'],
    ['1_000', '1000'],
    ['+9', '9'],
    ['1e3', '1000'],
    ['1e6', '1e+06'],
    ['3.', '3'],
    ['.5', '0.5'],
    ['~', ''],
    ['.NaN', '.nan'],
    ['18446744073709551615', '18446744073709551615'],
  ])('%s arrives in a text as %j', (written, arrives) =>
    expect(resolvePlain(written).text).toBe(arrives),
  )

  it.each([
    '1:30',
    '2020-01-02',
    '2020-01-02 10:00:00',
    '5 minutes',
    'nope',
    'oN',
    '0x',
    '1e',
    '._1',
    '13.10.1',
    '-',
  ])('%s stays the text that it is', (written) =>
    expect(resolvePlain(written)).toEqual({ type: 'string', value: written, text: written }),
  )

  it('that is a whole number with a point counts as a whole number', () =>
    expect(resolvePlain('2.0').type).toBe('int'))
})

describe('a word with quotes or a tag', () => {
  it('between quotes is always text', () =>
    expect(resolveScalar('13.10', false).text).toBe('13.10'))

  it('is a number where the tag says so', () =>
    expect(resolveScalar('90', false, 'tag:yaml.org,2002:int')).toMatchObject({
      type: 'int',
      value: 90,
    }))

  it('is text where the tag says so', () =>
    expect(resolveScalar('010', true, 'tag:yaml.org,2002:str').text).toBe('010'))
})

it.each([
  [0.75, '0.75'],
  [0.00001, '1e-05'],
  [1234567, '1.234567e+06'],
  [123456, '123456'],
  [-0.5, '-0.5'],
])('%d is written %s', (value, text) => expect(formatFloat(value)).toBe(text))
