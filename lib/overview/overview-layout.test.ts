import { describe, expect, it } from 'vitest'
import { explore } from '../explore'
import { estimateWidth } from '../graph/measure'
import { visiblePart } from '../graph/visible-part'
import { settingsFrom } from '../rack/settings'
import { overviewLayout } from './overview-layout'

const SETTINGS = settingsFrom({
  rack: 'my-rack',
  app: 'my-app',
  domain: '0a1b2c3d4e5f.convox.cloud',
})

function layoutOf(text: string, unfolded: readonly string[] = []) {
  const { graph, things } = explore(text, SETTINGS)
  const shown = visiblePart(graph, { hidden: new Set(), derived: false })
  return overviewLayout(things, shown, { unfolded: new Set(unfolded), measure: estimateWidth })
}

const named = (layout: ReturnType<typeof layoutOf>, name: string) => {
  const found = layout.things.find(({ thing }) => thing.name === name)
  if (!found) throw new Error(`no thing is called ${name}`)
  return found
}

const service = (name: string, more = '') =>
  `  ${name}:\n    port: 3000\n    internal: true\n${more}`
const SHOP = `services:
  web:
    port: 3000
    environment: [AUTH_URL=http://auth]
    resources: [cache]
${service('auth', '    resources: [database]\n')}${service('orders', '    environment: [A=auth]\n    resources: [database]\n')}  jobs:
    command: x
    resources: [cache]
resources:
  database: {type: postgres}
  cache: {type: redis}
timers:
  cleanup: {schedule: "0 3 * * *", command: x, service: auth}
balancers:
  tcp: {service: jobs, ports: {7000: 7000}}
`

/** The cards of one column from the top down. */
function order(layout: ReturnType<typeof layoutOf>, column: string): string[] {
  return layout.things
    .filter(({ thing }) => thing.column === column)
    .sort((a, b) => a.y - b.y)
    .map(({ thing }) => thing.name)
}

describe('the overview', () => {
  it('sets every thing in its column, in the order of the text, a timer under its service', () => {
    const layout = layoutOf(SHOP)
    expect(order(layout, 'internal')).toEqual(['auth', 'cleanup', 'orders', 'jobs'])
    expect(order(layout, 'resources')).toEqual(['database', 'cache'])
    expect(order(layout, 'entry')).toEqual([
      'web.my-app.0a1b2c3d4e5f.convox.cloud',
      '2 services',
      'tcp',
    ])
    expect(named(layout, 'cleanup').x).toBeGreaterThan(named(layout, 'auth').x)
  })

  it('lays no card over another one', () => {
    for (const unfolded of [[], ['services.auth', 'resources.database']]) {
      const { things } = layoutOf(SHOP, unfolded)
      const over = things.flatMap((one) =>
        things.filter(
          (other) =>
            one !== other &&
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        ),
      )
      expect(over).toEqual([])
    }
  })

  it('begins and ends every edge at its cards, and runs upright only between columns', () => {
    const { edges, things, columns } = layoutOf(SHOP)
    const boxes = new Map(things.map((thing) => [thing.thing.id, thing]))
    const on = (id: string, point: { x: number; y: number } | undefined) => {
      const box = boxes.get(id)
      if (!box || !point) return false
      const { x, y } = point
      const level = y >= box.y && y <= box.y + box.height
      return level && x >= box.x - 1 && x <= box.x + box.width + 1
    }
    for (const { edge, points } of edges) {
      expect([edge.id, on(edge.from, points[0]), on(edge.to, points.at(-1))]).toEqual([
        edge.id,
        true,
        true,
      ])
      if (edge.relation === 'runs as') continue
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index]
        if (before?.x !== point.x || before.y === point.y) continue
        const inside = columns.filter(({ x, width }) => point.x > x && point.x < x + width)
        expect([edge.id, inside]).toEqual([edge.id, []])
      }
    }
  })

  it('keeps column and order when a thing is unfolded, and moves what is above it nowhere', () => {
    const [folded, unfolded] = [layoutOf(SHOP), layoutOf(SHOP, ['services.orders'])]
    for (const column of ['entry', 'public', 'internal', 'resources'])
      expect(order(unfolded, column)).toEqual(order(folded, column))
    expect(named(unfolded, 'auth').y).toBe(named(folded, 'auth').y)
    expect(named(unfolded, 'jobs').y).toBeGreaterThan(named(folded, 'jobs').y)
    expect(named(unfolded, 'orders').rows.map(({ node }) => node.kind)).toEqual([
      'Service',
      'Deployment',
      'Secret',
      'ServiceAccount',
    ])
    expect(unfolded.inner.map(({ edge }) => edge.relation)).toEqual([
      'env from',
      'runs as',
      'selects',
    ])
  })

  it('moves nothing but what it adds when a service is typed at the end', () => {
    const text = `services:\n${service('one', '    resources: [db]\n')}${service('two')}`
    const resources = 'resources:\n  db: {type: postgres}\n'
    const [before, after] = [
      layoutOf(text + resources),
      layoutOf(`${text}${service('three', '    resources: [db]\n')}${resources}`),
    ]
    for (const name of ['one', 'two', 'db'])
      expect([name, named(after, name).x, named(after, name).y]).toEqual([
        name,
        named(before, name).x,
        named(before, name).y,
      ])
  })

  it('breaks a long name at its hyphens only, and the card grows', () => {
    const name = 'recommendations-engine-of-the-front-page'
    const layout = layoutOf(`services:\n${service(name)}`)
    const card = named(layout, name)
    expect(card.nameLines.join('')).toBe(name)
    expect(card.nameLines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(card.height).toBeGreaterThan(44)
  })

  it('shows sixteen things within a page of 1440 by 900 at a size at which names are read', () => {
    for (const more of ['', '    internal: true\n']) {
      const names = Array.from({ length: 14 }, (_, index) => `service-${index}`)
      const text = `services:\n${names.map((name) => `  ${name}:\n    port: 3000\n${more}    resources: [db, cache]\n`).join('')}resources:\n  db: {type: postgres}\n  cache: {type: redis}\n`
      const { width, height } = layoutOf(text)
      expect(width).toBeLessThanOrEqual(838 / 0.92)
      expect(height).toBeLessThanOrEqual(740 / 0.92)
    }
  })

  it('draws nothing of nothing', () => {
    expect(layoutOf('')).toMatchObject({ things: [], edges: [], columns: [] })
  })

  it('with more mentions than can be read they are left to the card one asks about', () => {
    const dense = (count: number) => {
      const name = (index: number) => `s${index % count}x`
      const each = (index: number) => {
        const urls = [1, 2, 3].map((step) => `U${step}=http://${name(index + step)}`)
        return service(name(index), `    environment: [${urls.join(', ')}]\n`)
      }
      return layoutOf(`services:\n${Array.from({ length: count }, (_, at) => each(at)).join('')}`)
    }
    const [few, many, more] = [dense(10), dense(40), dense(200)]
    expect([few.hidesMentions, many.hidesMentions]).toEqual([false, true])
    expect(many.edges.filter(({ edge }) => edge.relation === 'mentions')).toHaveLength(120)
    // They push no columns apart.
    expect(more.width).toBeLessThan(few.width)
  })
})
