import { describe, expect, it } from 'vitest'
import { firstView, isInView, kept, showing, wholeView } from './viewport'

const pane = { width: 800, height: 600 }
const small = { width: 790, height: 400 }
const tall = { width: 790, height: 3000 }

describe('the first view', () => {
  it('is one to one from the top left, however tall the drawing is', () => {
    expect(firstView(tall, pane)).toEqual({ x: 0, y: 0, zoom: 1 })
  })

  it('is a little smaller where that shows the whole width', () => {
    expect(firstView({ width: 900, height: 400 }, pane).zoom).toBeCloseTo(0.9)
  })

  it('stays readable where the width does not fit', () => {
    expect(firstView({ width: 2000, height: 400 }, pane).zoom).toBe(1)
  })
})

it('the whole view shows all of a tall drawing, in the middle, and enlarges no small one', () => {
  const { x, zoom } = wholeView(tall, pane)
  expect(tall.height * zoom).toBeLessThan(pane.height)
  expect(x).toBeGreaterThan(0)
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
    expect(card.y + card.height + viewport.y).toBeLessThan(pane.height - 52)
    expect(isInView([card], viewport, pane)).toBe(true)
  })
})

it('a drawing cannot be pushed out of the pane', () => {
  expect(kept({ x: 300, y: 500, zoom: 1 }, tall, pane)).toEqual({ x: 0, y: 0, zoom: 1 })
  expect(kept({ x: 0, y: -9000, zoom: 1 }, tall, pane).y).toBeGreaterThan(-tall.height)
})
