import { expect, it } from 'vitest'
import { explore } from '../explore'
import { estimateWidth } from '../graph/measure'
import { settingsFrom } from '../rack/settings'
import { drawMap, isStartingView, type MapView, startingView } from './draw-map'

const exploration = explore(
  `services:
  web: {port: 3000, resources: [main]}
  worker: {resources: [main]}
  alone: {}
resources:
  main: {type: postgres}
`,
  settingsFrom({ rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud' }),
)
const drawn = (changes: Partial<MapView>) =>
  drawMap(exploration, { ...startingView(4), ...changes }, estimateWidth)

it('a small app begins with all objects, one of more than eight things with the overview', () => {
  expect(startingView(8).level).toBe('objects')
  expect(startingView(9).level).toBe('overview')
  expect(drawn({}).overview).toBeUndefined()
  expect(drawn({}).objects?.groups.map(({ concept }) => concept.name)).toEqual([
    'web',
    'worker',
    'alone',
    'main',
  ])
})

it('at either level a focus leaves the neighbours alone', () => {
  const focus = 'services.worker'
  const overview = drawn({ level: 'overview', focus }).overview
  expect(overview?.things.map(({ thing }) => thing.name)).toEqual(['worker', 'main'])
  const objects = drawn({ level: 'objects', focus }).objects
  expect(objects?.groups.map(({ concept }) => concept.name)).toEqual(['worker', 'main'])
})

it.each<Partial<MapView>>([
  { level: 'overview' },
  { folded: new Set(['services.web']) },
  { hidden: new Set(['services.web']) },
  { focus: 'services.web' },
  { family: 'service' },
  { derived: true },
])('%j is a change of the map', (change) => {
  expect(isStartingView(startingView(4), 4)).toBe(true)
  expect(isStartingView({ ...startingView(4), ...change }, 4)).toBe(false)
})
