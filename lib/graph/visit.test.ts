import { expect, it } from 'vitest'
import { SMALL_APP } from '../testing/small-app'
import { buildGraph } from './build-graph'
import { layoutGraph } from './layout'
import { estimateWidth } from './measure'
import { visiblePart } from './visible-part'
import { type Direction, visit } from './visit'

const GRAPH = visiblePart(buildGraph(SMALL_APP.objects, SMALL_APP.derived), {
  hidden: new Set(),
  derived: false,
})
const LAYOUT = layoutGraph(GRAPH, SMALL_APP.concepts, { folded: new Set(), measure: estimateWidth })
const from = (id: string, direction: Direction) =>
  visit(
    LAYOUT.cards.map(({ node, y }) => ({ id: node.id, column: node.column, y })),
    LAYOUT.edges.map(({ edge }) => edge),
    id,
    direction,
  )

it('right follows an arrow to what is used, the nearest first; left leads back', () => {
  expect(from('Ingress/web', 'right')).toBe('Service/web')
  expect(from('Deployment/web', 'right')).toBe('Secret/env-web')
  expect(from('Secret/env-web', 'left')).toBe('Deployment/web')
})

it('down and up lead through a column, from one thing to the next', () => {
  expect(from('Deployment/web', 'down')).toBe('Deployment/worker')
  expect(from('Deployment/worker', 'up')).toBe('Deployment/web')
})

it('stays where nothing lies that way', () => {
  expect(from('Ingress/web', 'left')).toBeUndefined()
  expect(from('Ingress/web', 'up')).toBeUndefined()
})

it('the namespace and what controllers make are not drawn unless they are asked for', () => {
  expect(GRAPH.nodes.map(({ kind }) => kind)).not.toContain('Namespace')
  expect(GRAPH.nodes.filter(({ derived }) => derived)).toEqual([])
})

it('a hidden thing takes its arrows with it', () => {
  const part = visiblePart(buildGraph(SMALL_APP.objects, []), {
    hidden: new Set(['resources.database']),
    derived: false,
  })
  expect(part.edges.filter(({ to }) => to === 'ConfigMap/resource-database')).toEqual([])
})
