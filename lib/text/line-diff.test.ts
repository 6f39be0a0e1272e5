import { expect, test } from 'vitest'
import { lineDiff } from './line-diff'

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(
    ({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`,
  )

test('a changed line is its old form and then its new one, between what both have', () => {
  expect(shown('a\nb\nc', 'a\nB\nc')).toEqual([' a', '-b', '+B', ' c'])
})

test('a line that moved is taken out and put in once', () => {
  expect(shown('a\nb\nc\nd', 'b\nc\na\nd')).toEqual(['-a', ' b', ' c', '+a', ' d'])
})

test('each line has its number on the sides that have it', () => {
  expect(lineDiff('a\nc', 'a\nb\nc').at(-1)).toEqual({
    kind: 'same',
    text: 'c',
    before: 2,
    after: 3,
  })
})

test('of a long text only the lines that changed differ', () => {
  const long = Array.from({ length: 6000 }, (_, i) => `${i}`)
  const edited = long.map((line, i) => (i % 20 === 0 ? `${line}!` : line))
  const lines = lineDiff(long.join('\n'), edited.join('\n'))
  expect(lines.filter(({ kind }) => kind !== 'same')).toHaveLength(600)
})

test('texts too different to compare are one replaced part, and lose no line', () => {
  const many = (letter: string) => Array.from({ length: 1500 }, (_, i) => letter + i).join('\n')
  const lines = lineDiff(many('a'), many('b'))
  expect(lines.filter(({ kind }) => kind === 'removed')).toHaveLength(1500)
  expect(lines.filter(({ kind }) => kind === 'added')).toHaveLength(1500)
})
