import { expect, it } from 'vitest'
import { thingEdge } from '../../lib/mapping/things/thing-map'
import { type Pointed, thingLights } from './thing-lights'

const EDGES = [
  thingEdge('host web', 'routes to', 'web', ''),
  thingEdge('web', 'uses', 'database', ''),
  thingEdge('web', 'mentions', 'auth', ''),
  thingEdge('auth', 'uses', 'database', ''),
]
const THINGS = ['host web', 'web', 'auth', 'database', 'jobs']

function states(part: {
  selected?: string
  pointed?: Pointed
  lit?: readonly string[]
  traced?: readonly string[]
}) {
  const lights = thingLights({
    edges: EDGES,
    selected: part.selected,
    pointed: part.pointed ?? {},
    litThings: new Set(part.lit),
    answering: false,
    traced: part.traced && new Set(part.traced),
  })
  return {
    things: THINGS.map((id) => lights.stateOf(id)),
    edges: EDGES.map((edge) => lights.edgeLook(edge)),
  }
}

it('at rest nothing is lit and nothing calm', () => {
  expect(states({})).toEqual({
    things: ['rest', 'rest', 'rest', 'rest', 'rest'],
    edges: ['rest', 'rest', 'rest', 'rest'],
  })
})

it('a pinned card lights its neighbours and the edges to them, and all else becomes calm', () => {
  expect(states({ selected: 'web' })).toEqual({
    things: ['lit', 'selected', 'lit', 'lit', 'calm'],
    edges: ['lit', 'lit', 'lit', 'rest'],
  })
})

it('a card that is pointed at lights its neighbours, and makes nothing calm', () => {
  expect(states({ pointed: { thing: 'auth' } })).toEqual({
    things: ['rest', 'lit', 'lit', 'lit', 'rest'],
    edges: ['rest', 'rest', 'lit', 'lit'],
  })
})

it('an edge that is pointed at lights its two ends', () => {
  expect(states({ pointed: { edge: 'web mentions auth' } })).toEqual({
    things: ['rest', 'lit', 'lit', 'rest', 'rest'],
    edges: ['rest', 'rest', 'lit', 'rest'],
  })
})

it('a trace lights its own way alone, without what is only mentioned', () => {
  expect(states({ selected: 'web', traced: ['host web', 'web', 'database'] })).toEqual({
    things: ['lit', 'selected', 'calm', 'lit', 'calm'],
    edges: ['lit', 'lit', 'calm', 'calm'],
  })
})
