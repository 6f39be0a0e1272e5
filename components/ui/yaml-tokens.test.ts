import { expect, test } from 'vitest'
import { yamlTokens } from './yaml-tokens'

const read = (line: string) =>
  yamlTokens(line).map(({ kind, text }) => `${kind} ${text.trim()}`.trim())

test('nothing of a line is lost, whatever it holds', () => {
  for (const line of [
    '',
    '  - a: "b # c"  # d',
    'key:',
    '- - x',
    'a:b',
    '# only',
    "'q': 1",
    '  url: http://x:80/#y',
    '{a: 1}',
  ]) {
    expect(
      yamlTokens(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line)
  }
})

test('keys, values and comments are distinguished', () => {
  expect(read('  port: 3000 # web')).toEqual([
    'space',
    'key port',
    'punctuation :',
    'number 3000',
    'comment # web',
  ])
  expect(read('- KEY=value')).toEqual(['punctuation -', 'string KEY=value'])
})
