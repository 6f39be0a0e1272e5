import { expect, test } from 'vitest'
import { lineRanges, rangeText } from './line-ranges'

test('neighbouring lines are one range, in whatever order they come', () => {
  expect(lineRanges([9, 2, 4, 3]).map(rangeText)).toEqual(['2–4', '9'])
})
