import { expect, it } from 'vitest'
import { wrapHost, wrapName } from './wrap-text'

const letters = (text: string) => text.length

it('a name that fits stays on one line', () => {
  expect(wrapName('resource-database', 20, letters)).toEqual(['resource-database'])
})

it('a long name is broken after its hyphens', () => {
  expect(wrapName('resource-very-long-primary-database', 20, letters)).toEqual([
    'resource-very-long-',
    'primary-database',
  ])
})

it('a word that is too long by itself is broken inside, and nothing is lost', () => {
  expect(wrapName('abcdefghij', 4, letters)).toEqual(['abcd', 'efgh', 'ij'])
})

it('a host keeps its end in one piece', () => {
  expect(wrapHost('web.my-app.0a1b2c3d4e5f.convox.cloud', 26, letters)).toEqual([
    'web.my-app.',
    '0a1b2c3d4e5f.convox.cloud',
  ])
})

it('an empty name is one empty line', () => {
  expect(wrapName('', 4, letters)).toEqual([''])
})
