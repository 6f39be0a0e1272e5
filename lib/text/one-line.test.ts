import { expect, test } from 'vitest'
import { oneLine, printable } from './one-line'

test('a name with line breaks and escape codes is one line without control characters', () => {
  expect(oneLine('a\r\nrm -rf\u0085b\u001b[2J\u007f\u202ec')).toBe(
    'a rm -rf b<U+001B>[2J<U+007F><U+202E>c',
  )
})

test('a text of several lines keeps its line feeds and tabs only', () => {
  expect(printable('a\n\tb\rc\u009b')).toBe('a\n\tb<U+000D>c<U+009B>')
})
