import { expect, test } from 'vitest'
import { applyFix } from './apply-fix'

const span = (start: number, end: number) => ({
  start,
  end,
  line: 1,
  column: start + 1,
  endLine: 1,
  endColumn: end + 1,
})

test('every edit of a fix lands where it was meant, though the first changes the length of the text', () => {
  const fix = {
    title: '',
    edits: [
      { span: span(0, 4), text: 'port' },
      { span: span(6, 7), text: '3000' },
    ],
  }
  expect(applyFix('prot: 1\n', fix)).toBe('port: 3000\n')
})
