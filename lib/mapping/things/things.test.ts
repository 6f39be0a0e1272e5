import { describe, expect, it } from 'vitest'
import { explore } from '../../explore'
import { settingsFrom } from '../../rack/settings'
import { hostsNamedIn } from './hosts-named-in'

const SETTINGS = { rack: 'my-rack', app: 'my-app', domain: 'acme.convox.cloud' }

const thingsIn = (text: string, settings: Record<string, unknown> = {}) =>
  explore(text, settingsFrom({ ...SETTINGS, ...settings })).things

/** Edges as sentences: `service web uses postgres database`. */
function said(text: string, settings: Record<string, unknown> = {}): string[] {
  const { things, edges } = thingsIn(text, settings)
  const words = new Map(things.map(({ id, sort, name }) => [id, `${sort} ${name}`]))
  return edges.map(({ from, relation, to }) => `${words.get(from)} ${relation} ${words.get(to)}`)
}

const columns = (text: string) =>
  Object.fromEntries(thingsIn(text).things.map(({ name, column }) => [name, column]))

const APP = `services:
  web:
    port: 3000
    environment:
      - AUTH_URL=http://auth:4000/login
    resources:
      - database
  auth:
    port: 4000
    internal: true
  worker:
    ports:
      - 7000
    resources:
      - database:MAIN_URL
  statsd:
    agent: true
resources:
  database:
    type: postgres
timers:
  cleanup:
    schedule: "0 3 * * *"
    command: bin/cleanup
    service: worker
balancers:
  tcp-lb:
    service: worker
    ports:
      7000: 7000
`

it('an app is joined as it is in the text', () => {
  expect(said(APP)).toEqual([
    'public host web.my-app.acme.convox.cloud routes to service web',
    'internal host auth.my-app.my-rack.local routes to service auth',
    'balancer tcp-lb routes to service worker',
    'service web uses postgres database',
    'service worker uses postgres database',
    'timer cleanup runs as service worker',
    'timer cleanup uses postgres database',
    'service web mentions service auth',
  ])
})

it('an edge says why, and which line made it', () => {
  const { edges } = thingsIn(APP)
  const why = (id: string) => {
    const edge = edges.find((each) => each.id === id)
    return [edge?.reason, edge?.span?.line]
  }
  expect(why('services.web mentions services.auth')).toEqual(['environment variable AUTH_URL', 5])
  expect(why('services.worker uses resources.database')).toEqual([
    'environment variable MAIN_URL',
    15,
  ])
  expect(why('balancers.tcp-lb routes to services.worker')).toEqual(['port 7000 → 7000', 28])
  expect(why('timers.cleanup uses resources.database')).toEqual([
    'environment variable MAIN_URL, as service worker',
    15,
  ])
})

it('a thing stands where traffic finds it, and a timer with what it runs', () => {
  expect(columns(APP)).toEqual({
    'web.my-app.acme.convox.cloud': 'entry',
    'auth.my-app.my-rack.local': 'entry',
    web: 'public',
    auth: 'internal',
    worker: 'internal',
    statsd: 'internal',
    database: 'resources',
    cleanup: 'internal',
    'tcp-lb': 'entry',
  })
  expect(thingsIn(APP).things.find(({ name }) => name === 'cleanup')?.under).toBe('services.worker')
})

describe('a mention', () => {
  const mentioned = (item: string, settings: Record<string, unknown> = {}) =>
    said(
      `services:
  web:
    environment:
      - ${item}
  auth:
    port: 4000
    internal: true
resources:
  cache:
    type: redis
`,
      settings,
    ).filter((edge) => edge.includes(' mentions '))

  it.each([
    'AUTH_URL=http://auth',
    'AUTH_URL=https://user:pass@auth:4000/path?x=1',
    'AUTH_HOST=auth',
    'AUTH_ADDRESS=auth:4000',
    'HOSTS=elsewhere,auth',
    'AUTH_URL=http://auth.my-app.my-rack.local',
    'AUTH_URL=http://auth.my-rack-my-app.svc.cluster.local',
    'AUTH_HOST=AUTH',
  ])('is read from %s', (item) => {
    expect(mentioned(item)).toEqual(['service web mentions service auth'])
  })

  it.each([
    'NOTE=the auth of all',
    'AUTH_URL=http://auth.example.com',
    'AUTHOR=author',
    'SELF=web',
    'AUTH_URL',
    'CACHE=cache',
  ])('is not read from %s', (item) => {
    expect(mentioned(item)).toEqual([])
  })

  it('is read from what the release gives, over what is written', () => {
    expect(mentioned('AUTH_URL=http://elsewhere', { env: 'AUTH_URL=http://auth' })).toEqual([
      'service web mentions service auth',
    ])
    expect(mentioned('AUTH_URL=http://auth', { env: 'AUTH_URL=http://elsewhere' })).toEqual([])
  })

  it('is read from the host of a resource, unless the service uses it anyway', () => {
    expect(mentioned('CACHE=redis://resource-cache.my-rack-my-app.svc.cluster.local:6379')).toEqual(
      ['service web mentions redis cache'],
    )
    const both = `services:
  web:
    environment:
      - CACHE=resource-cache
    resources:
      - cache
resources:
  cache:
    type: redis
`
    expect(said(both)).toEqual(['service web uses redis cache'])
  })

  it('names all of its variables', () => {
    const text = `services:
  web:
    environment: [A=auth, B=http://auth, C=auth:1]
  auth: {port: 1, internal: true}
`
    expect(thingsIn(text).edges.at(-1)?.reason).toBe('environment variables A, B and 1 more')
  })

  it('is not read from the names that a rack puts in', () => {
    const text = 'services:\n  my-app: {port: 1, internal: true}\n  other: {}\n'
    expect(said(text).filter((edge) => edge.includes(' mentions '))).toEqual([])
  })
})

describe('hosts', () => {
  const services = (count: number, more = '') =>
    `services:\n${Array.from({ length: count }, (_, index) => `  s${String.fromCharCode(97 + index)}:\n    port: 3000\n${more}`).join('')}`

  it('a service with domains has one card for all of its hosts', () => {
    const [host] = thingsIn(services(1, '    domain: [a.com, b.com]\n')).things
    expect([host?.name, ...(host?.more ?? [])]).toEqual([
      'sa.my-app.acme.convox.cloud',
      'a.com',
      'b.com',
    ])
  })

  it('above eight public services their hosts share a card, but for own domains', () => {
    const hosts = (text: string) =>
      thingsIn(text)
        .things.filter(({ family }) => family === 'host')
        .map(({ sort, name }) => `${sort} ${name}`)
    expect(hosts(services(8))).toHaveLength(8)
    expect(hosts(services(9))).toEqual(['public hosts 9 services'])
    expect(hosts(`${services(9)}  shop: {port: 1, domain: shop.com}\n`)).toEqual([
      'public host shop.my-app.acme.convox.cloud',
      'public hosts 9 services',
    ])
  })

  it('several internal services share one, and a service without a port has none', () => {
    const text = services(3, '    internal: true\n')
    expect(thingsIn(text).things[0]).toMatchObject({
      sort: 'internal hosts',
      name: '3 services',
      more: ['<service>.my-app.my-rack.local'],
    })
    expect(said('services:\n  jobs: {command: x}\n')).toEqual([])
  })
})

it.each([
  ['', ['']],
  ['redis://a:1,b:2', ['a', 'b']],
  ['kafka-1:9092, kafka-2:9092', ['kafka-1', 'kafka-2']],
  ['two words', []],
])('%j names the hosts %j', (value, hosts) => {
  expect(hostsNamedIn(value)).toEqual(hosts.filter((host) => host !== ''))
})
