import { describe, expect, it } from 'vitest'
import { type Interpolated, interpolate, LONGEST, locate, variablesIn } from './interpolate'

const VARIABLES = new Map([
  ['REGION', 'north'],
  ['AGAIN', '${REGION}'],
])
const replaced = (text: string) => interpolate(text, VARIABLES)?.text

describe('a variable in the text', () => {
  it('is replaced in comments, keys and values alike', () =>
    expect(replaced('# ${REGION}\n${REGION}: ${REGION}')).toBe('# north\nnorth: north'))

  it('is replaced once: what it holds is not looked at', () =>
    expect(replaced('a: ${AGAIN}')).toBe('a: ${REGION}'))

  it.each(['${NOBODY}', '${}', '${REGION:-south}', '${ REGION }'])('%s is nothing', (name) =>
    expect(replaced(`a: ${name}`)).toBe('a: '),
  )

  it('needs its braces', () => expect(replaced('a: $REGION')).toBe('a: $REGION'))

  it('without a closing brace eats everything up to the next one', () =>
    expect(replaced('a: ${REGION\nb: {c}')).toBe('a: '))
})

describe('a place of the replaced text', () => {
  const interpolated = interpolate('a: ${REGION}, b: 1', VARIABLES) as Interpolated
  const userText = (start: number, end: number) => {
    const place = locate(interpolated, start, end)
    return 'a: ${REGION}, b: 1'.slice(place.start, place.end)
  }

  it('inside a value is the whole variable', () => expect(userText(4, 6)).toBe('${REGION}'))

  it('behind a variable is found again', () => expect(userText(10, 11)).toBe('b'))

  it('names the variables that it touches', () =>
    expect(variablesIn(interpolated, 0, 9)).toEqual(['REGION']))
})

it('a text that would grow beyond all measure is not made', () =>
  expect(
    interpolate('${A}'.repeat(20), new Map([['A', 'x'.repeat(LONGEST / 10)]])),
  ).toBeUndefined())

it('a text of openings without an end is looked through once', () => {
  const searches: number[] = []
  const text = Object.assign(new String('${'.repeat(1000)), {
    indexOf: (what: string, from = 0) => {
      searches.push(from)
      return String.prototype.indexOf.call('${'.repeat(1000), what, from)
    },
  })
  interpolate(text as unknown as string, VARIABLES)
  expect(searches).toHaveLength(2)
})
