import { expect, it } from 'vitest'
import { wirePath } from './wire-path'

const none = { start: 0, end: 0 }

it('a straight line ends inside its arrowhead, whose tip touches the card', () => {
  const path = wirePath(
    [
      { x: 0, y: 10 },
      { x: 60, y: 10 },
    ],
    none,
  )
  expect(path.line).toBe('M0,10L55,10')
  expect(path.tip).toBe('M60,10L53,6.5L53,13.5Z')
})

it('corners are rounded', () => {
  const path = wirePath(
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 50 },
      { x: 60, y: 50 },
    ],
    none,
  )
  expect(path.line).toBe('M0,0L14,0Q20,0 20,6L20,44Q20,50 26,50L55,50')
})

it('a corner close to another one is rounded less, so that the curves do not meet', () => {
  const path = wirePath(
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 8 },
      { x: 60, y: 8 },
    ],
    none,
  )
  expect(path.line).toBe('M0,0L16,0Q20,0 20,4L20,4Q20,8 24,8L55,8')
})

it('leaves room for the ring round a selected card', () => {
  const path = wirePath(
    [
      { x: 0, y: 10 },
      { x: 60, y: 10 },
    ],
    { start: 5, end: 5 },
  )
  expect(path.line).toBe('M5,10L50,10')
  expect(path.tip).toBe('M55,10L48,6.5L48,13.5Z')
})

it('an arrow that runs up or down points there', () => {
  expect(
    wirePath(
      [
        { x: 5, y: 0 },
        { x: 5, y: 30 },
      ],
      none,
    ).tip,
  ).toBe('M5,30L1.5,23L8.5,23Z')
})
