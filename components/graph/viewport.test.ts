import { describe, expect, it } from 'vitest'
import { firstView, fits, isInView, kept, showing, wholeView } from './viewport'

const pane = { width: 800, height: 600 }
const small = { width: 790, height: 400, foot: 44 }
const tall = { width: 790, height: 3000, foot: 44 }

describe('the first view', () => {
  it('is one to one from the top left, however tall the drawing is', () => {
    expect(firstView(tall, pane)).toEqual({ x: 0, y: 0, zoom: 1 })
  })

  it('is a little smaller where that shows all of it, or the whole width', () => {
    const wide = { width: 850, foot: 0 }
    expect(firstView({ ...wide, height: 400 }, pane).zoom).toBeCloseTo(0.94, 2)
    expect(firstView({ ...wide, height: 2000 }, pane).zoom).toBeCloseTo(0.94, 2)
    expect(firstView({ width: 700, height: 640, foot: 0 }, pane).zoom).toBeCloseTo(0.94, 2)
  })

  it('never makes names smaller than 11 px', () => {
    for (const width of [900, 2000])
      expect(firstView({ width, height: 400, foot: 0 }, pane).zoom * 12).toBeCloseTo(11, 1)
  })
})

it('the whole view shows the top of what is too tall to be read, and enlarges no small one', () => {
  expect(fits(tall, pane)).toBe(false)
  expect(wholeView(tall, pane)).toMatchObject({ y: 0, zoom: 1 })
  expect(fits(small, pane)).toBe(true)
  expect(wholeView(small, pane).zoom).toBe(1)
})

describe('showing a card', () => {
  it('moves nothing while the card is in view', () => {
    const viewport = { x: 0, y: -100, zoom: 1 }
    expect(showing({ x: 20, y: 200, width: 140, height: 44 }, viewport, tall, pane)).toBe(viewport)
  })

  it('brings one from below into view, clear of the foot', () => {
    const card = { x: 20, y: 900, width: 140, height: 44 }
    const viewport = showing(card, { x: 0, y: 0, zoom: 1 }, tall, pane)
    expect(card.y + card.height + viewport.y).toBeLessThan(pane.height - tall.foot)
    expect(isInView([card], viewport, pane)).toBe(true)
  })
})

it('a drawing that is a little smaller than its pane does not jump at the first press', () => {
  for (const width of [700, 790, 830, 870]) {
    const drawing = { width, height: 400, foot: 0 }
    const first = firstView(drawing, pane)
    expect(kept(first, drawing, pane)).toEqual(first)
  }
})

it('a drawing cannot be pushed out of the pane', () => {
  expect(kept({ x: 300, y: 500, zoom: 1 }, tall, pane)).toEqual({ x: 0, y: 0, zoom: 1 })
  expect(kept({ x: 0, y: -9000, zoom: 1 }, tall, pane).y).toBeGreaterThan(-tall.height)
})
