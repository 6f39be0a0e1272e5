import { expect, test } from 'vitest'
import { enclosingLines } from './enclosing-lines'

test('each line knows the key that it is under; comments and blank lines know none', () => {
  const text = [
    'services:',
    '  web:',
    '    # which port',
    '    port: 3000',
    '',
    '    resources:',
    '    - database',
    '    - cache',
    'timers:',
  ].join('\n')
  expect(enclosingLines(text)).toEqual([0, 1, 0, 2, 0, 2, 6, 6, 0])
})
