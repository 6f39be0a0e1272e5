import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../kubernetes/kinds'
import type { ManifestItem } from '../mapping/mapped-object'
import { explored } from '../testing/explored'
import { concept, SMALL_APP } from '../testing/small-app'
import { buildGraph } from './build-graph'
import { COLUMNS } from './columns'
import type { Box, Point } from './geometry'
import type { Graph, GraphEdge, GraphNode } from './graph'
import { type Layout, layoutGraph } from './layout'
import { estimateWidth } from './measure'
import { visiblePart } from './visible-part'

const CONCEPTS = SMALL_APP.concepts.slice(1)
const NOTHING_FOLDED: ReadonlySet<string> = new Set()

function draw(graph: Graph, concepts: readonly ManifestItem[], folded = NOTHING_FOLDED): Layout {
  return layoutGraph(graph, concepts, { folded, measure: estimateWidth })
}

const DRAWN = draw(buildGraph(SMALL_APP.objects, SMALL_APP.derived), CONCEPTS)

function card(id: string, layout = DRAWN) {
  const found = layout.cards.find(({ node }) => node.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

function group(id: string, layout = DRAWN) {
  const found = layout.groups.find(({ concept }) => concept.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

function edge(id: string, layout = DRAWN) {
  const found = layout.edges.find((one) => one.edge.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

describe('the app of the drawn screens', () => {
  it('has the balancer left of the worker that it leads to, and joined to it by a straight line', () => {
    expect(group('balancers.metrics').y).toBe(group('services.worker').y)
    expect(edge('Service/balancer-metrics->Deployment/worker').points).toHaveLength(2)
  })

  it('is in the order of the text', () => {
    const order = [
      'services.web',
      'services.worker',
      'resources.database',
      'resources.cache',
      'timers.cleanup',
    ].map((id) => group(id).y)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('keeps an empty column empty: the worker has no port, so its group begins at the workload', () => {
    expect(group('services.worker').x).toBeGreaterThan(
      card('Service/web').x + card('Service/web').width,
    )
  })

  it('shows what controllers make below what the rack applies', () => {
    const band = group('services.web').band
    expect(band?.y).toBeGreaterThan(card('ServiceAccount/web').y)
    expect(card('ReplicaSet/web-<rs>').y).toBeGreaterThan(band?.y ?? 0)
    expect(card('PodDisruptionBudget/web').y).toBe(card('ReplicaSet/web-<rs>').y)
  })

  it('joins Ingress, Service, Deployment and Secret of one service by straight lines', () => {
    for (const id of [
      'Ingress/web->Service/web',
      'Service/web->Deployment/web',
      'Deployment/web->Secret/env-web',
    ]) {
      expect(edge(id).points).toHaveLength(2)
    }
  })

  it('runs the farther target in the lane nearer to the source', () => {
    const [near, far] = ['ConfigMap/resource-database', 'ConfigMap/resource-cache'].map(
      (id) => edge(`Deployment/web->${id}`).points[1]?.x,
    )
    expect(far).toBeLessThan(near ?? 0)
  })

  it('breaks a host before its domain', () => {
    expect(card('Ingress/web').moreLines).toEqual(['web.my-app.', '0a1b2c3d4e5f.convox.cloud'])
  })
})

it('a folded group is one card where it was, and no edge ends in it', () => {
  const folded = draw(buildGraph(SMALL_APP.objects, []), CONCEPTS, new Set(['resources.database']))
  expect(group('resources.database', folded)).toMatchObject({
    folded: true,
    x: group('resources.database').x,
  })
  expect(group('resources.database', folded).height).toBeLessThan(44)
  expect(folded.edges.filter(({ edge: { to } }) => to === 'ConfigMap/resource-database')).toEqual(
    [],
  )
})

it('many folded groups share rows, resources under the column of what is used', () => {
  const folded = draw(
    buildGraph(SMALL_APP.objects, []),
    CONCEPTS,
    new Set(CONCEPTS.map(({ id }) => id)),
  )
  expect(group('services.worker', folded).y).toBe(group('services.web', folded).y)
  expect(group('resources.cache', folded).x).toBe(group('resources.database', folded).x)
})

it('a name that is too long for its column is broken after a hyphen, whole', () => {
  const name = 'resource-very-long-primary-database-of-all'
  const { cards } = draw(
    { nodes: [node('Deployment', name, 'resources.database')], edges: [] },
    CONCEPTS,
  )
  expect(cards[0]?.nameLines.join('')).toBe(name)
  expect(cards[0]?.nameLines[0]).toMatch(/-$/)
})

it('a thing whose name and type do not fit over one column has its type on a line of its own', () => {
  const managed = [concept('resources', 'analytics-db', 'rds-postgres', 34, 45)]
  const { groups } = draw(
    { nodes: [node('ConfigMap', 'resource-analytics-db', 'resources.analytics-db')], edges: [] },
    managed,
  )
  expect(groups[0]?.head.stacked).toBe(true)
})

it.each(explored().map((one) => [one.title, one] as const))(
  '%s is tidy, also with what controllers make',
  (_, { graph, concepts }) => {
    expectTidy(visiblePart(graph, { hidden: NOTHING_FOLDED, derived: false }), concepts)
    expectTidy(visiblePart(graph, { hidden: NOTHING_FOLDED, derived: true }), concepts)
  },
)

it('whatever an app holds, nothing overlaps and no line runs over a card or crosses another one of its source and columns', () => {
  fc.assert(fc.property(apps(), ({ graph, concepts }) => expectTidy(graph, concepts)))
})

it('whatever is folded, nothing overlaps', () => {
  fc.assert(
    fc.property(apps(), fc.array(fc.nat(9)), ({ graph, concepts }, some) => {
      const folded = new Set(some.flatMap((index) => concepts[index]?.id ?? []))
      expectApart(draw(graph, concepts, folded))
    }),
  )
})

it('a service added at the end moves nothing', () => {
  fc.assert(
    fc.property(apps(), ({ graph, concepts }) => {
      const added = concept('services', 'zz', 'service', 900, 905)
      const more = [node('Secret', 'env-zz', added.id), node('Deployment', 'zz', added.id)]
      const uses = joined('Deployment/zz', 'Secret/env-zz')
      const before = draw(graph, concepts)
      const after = draw({ nodes: [...graph.nodes, ...more], edges: [...graph.edges, uses] }, [
        ...concepts,
        added,
      ])
      for (const box of before.cards) expect(card(box.node.id, after)).toEqual(box)
      for (const box of before.groups) expect(group(box.concept.id, after)).toEqual(box)
    }),
  )
})

it('the same text is always drawn the same', () => {
  fc.assert(
    fc.property(apps(), ({ graph, concepts }) => {
      expect(draw(structuredClone(graph), structuredClone(concepts))).toEqual(draw(graph, concepts))
    }),
  )
})

function expectTidy(graph: Graph, concepts: readonly ManifestItem[]) {
  const layout = draw(graph, concepts)
  expectApart(layout)
  for (const { concept, members, ...frame } of layout.groups) {
    for (const id of members)
      expect(isInside(card(id, layout), frame), `${id} inside ${concept.id}`).toBe(true)
  }
  for (const { edge, points } of layout.edges) {
    const others = layout.cards.filter(({ node }) => node.id !== edge.from && node.id !== edge.to)
    const hit = others.find((box) => pieces(points).some((piece) => touches(piece, box)))
    expect(hit?.node.id, `on the way of ${edge.id}`).toBeUndefined()
  }
  const short = layout.edges.filter(
    ({ edge }) => columnOf(edge.from, layout) + 1 === columnOf(edge.to, layout),
  )
  for (const { edge, points } of short) {
    const crossed = short.find(
      (other) => other.edge.from === edge.from && cross(points, other.points),
    )
    expect(crossed?.edge.id, `crosses ${edge.id}`).toBeUndefined()
  }
}

function expectApart({ cards, groups }: Layout) {
  for (const [index, box] of cards.entries()) {
    const other = cards.slice(index + 1).find((next) => overlap(box, next))
    expect(other?.node.id, `over ${box.node.id}`).toBeUndefined()
  }
  for (const [index, box] of groups.entries()) {
    const other = groups.slice(index + 1).find((next) => overlap(box, next))
    expect(other?.concept.id, `over ${box.concept.id}`).toBeUndefined()
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isInside(inner: Box, outer: Box): boolean {
  const fitsX = inner.x > outer.x && inner.x + inner.width < outer.x + outer.width
  return fitsX && inner.y > outer.y && inner.y + inner.height < outer.y + outer.height
}

function columnOf(id: string, layout: Layout): number {
  return COLUMNS.indexOf(card(id, layout).node.column)
}

type Piece = readonly [Point, Point]

function pieces(points: readonly Point[]): Piece[] {
  return points.slice(1).map((to, index) => [points[index] as Point, to])
}

function touches([from, to]: Piece, box: Box): boolean {
  const piece = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
  return overlap({ ...piece, width: piece.width + 0.1, height: piece.height + 0.1 }, box)
}

/** Whether a level piece of one line and an upright piece of the other meet inside both. */
function cross(a: readonly Point[], b: readonly Point[]): boolean {
  return pieces(a).some((one) => pieces(b).some((other) => meet(one, other) || meet(other, one)))
}

function meet([a, b]: Piece, [c, d]: Piece): boolean {
  if (a.y !== b.y || c.x !== d.x) return false
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(c.y, d.y), Math.max(c.y, d.y)]
  return c.x > left && c.x < right && a.y > top && a.y < bottom
}

function node(kind: Kind, name: string, of: string): GraphNode {
  return {
    id: `${kind}/${name}`,
    kind,
    name,
    label: KINDS[kind].short,
    concept: of,
    column: KINDS[kind].column,
    derived: false,
  }
}

function joined(from: string, to: string): GraphEdge {
  return { id: `${from}->${to}`, from, to, relation: 'reads', derived: false }
}

/**
 * Apps of up to ten things of any kinds, any of whose objects may use any other that stands further
 * right.
 */
function apps(): fc.Arbitrary<{ graph: Graph; concepts: ManifestItem[] }> {
  const kinds = fc.constantFrom<Kind>(
    'Ingress',
    'Service',
    'HorizontalPodAutoscaler',
    'Deployment',
    'Secret',
    'ConfigMap',
    'ServiceAccount',
  )
  const things = fc.array(fc.uniqueArray(kinds, { minLength: 1 }), { minLength: 1, maxLength: 10 })
  return fc
    .tuple(things, fc.array(fc.tuple(fc.nat(69), fc.nat(69)), { maxLength: 40 }))
    .map(([some, pairs]) => {
      const concepts = some.map((_, index) =>
        concept('services', `s${index}`, 'service', index * 5 + 1, index * 5 + 4),
      )
      const nodes = some.flatMap((own, index) =>
        own.map((kind) => node(kind, `s${index}`, `services.s${index}`)),
      )
      const edges = new Map<string, GraphEdge>()
      for (const [a, b] of pairs) {
        const [from, to] = [nodes[a], nodes[b]]
        if (!from || !to || COLUMNS.indexOf(from.column) >= COLUMNS.indexOf(to.column)) continue
        const next = joined(from.id, to.id)
        edges.set(next.id, next)
      }
      return { graph: { nodes, edges: [...edges.values()] }, concepts }
    })
}
